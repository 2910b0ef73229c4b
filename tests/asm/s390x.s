// s390x-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	stmg	%r13, %r15, 104(%r15)
	aghi	%r15, -352
	lgr	%r0, %r3
	lgr	%r13, %r2
	stg	%r4, 248(%r15)
	la	%r1, 248(%r15)
	stg	%r1, 328(%r15)
	stg	%r5, 336(%r15)
	stg	%r6, 344(%r15)
	mvi	256(%r15), 0
	larl	%r1, .Lanon
	mvc	160(24,%r15), 0(%r1)
	larl	%r1, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_
	stg	%r1, 184(%r15)
	la	%r1, 288(%r15)
	stg	%r1, 200(%r15)
	mvhi	208(%r15), 0
	mvi	212(%r15), 0
	la	%r1, 328(%r15)
	stg	%r1, 216(%r15)
	stg	%r1, 224(%r15)
	la	%r1, 256(%r15)
	stg	%r1, 232(%r15)
	lgrl	%r2, _RNvNtCs_11stackbleach10heap_stack6run_on@GOT
	la	%r1, 160(%r15)
	stg	%r1, 240(%r15)
	la	%r3, 184(%r15)
	stg	%r0, 192(%r15)
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch5s390x5enter@PLT
	cli	212(%r15), 1
	jlh	.L1
	mvc	0(24,%r13), 160(%r15)
	lmg	%r13, %r15, 456(%r15)
	br	%r14
.L1:
	la	%r2, 184(%r15)
	brasl	%r14, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_@PLT
	la	%r2, 288(%r15)
	larl	%r3, .Lanon
	brasl	%r14, _RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise@PLT

_RNvCs_9on_record15in_place_probed:
	stmg	%r14, %r15, 112(%r15)
	aghi	%r15, -360
	stg	%r2, 232(%r15)
	la	%r0, 232(%r15)
	stg	%r0, 336(%r15)
	stg	%r3, 344(%r15)
	stg	%r4, 352(%r15)
	mvi	264(%r15), 0
	mvi	240(%r15), 0
	larl	%r0, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_
	stg	%r0, 160(%r15)
	la	%r0, 296(%r15)
	stg	%r0, 176(%r15)
	mvhi	184(%r15), 0
	mvi	188(%r15), 0
	la	%r0, 336(%r15)
	stg	%r0, 192(%r15)
	stg	%r0, 200(%r15)
	la	%r0, 264(%r15)
	stg	%r0, 208(%r15)
	la	%r0, 240(%r15)
	lgrl	%r2, _RNvNtCs_11stackbleach6bleach15in_place_probed@GOT
	stg	%r0, 216(%r15)
	la	%r0, 231(%r15)
	la	%r3, 160(%r15)
	stg	%r0, 168(%r15)
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch5s390x5enter@PLT
	cli	188(%r15), 1
	jlh	.L1
	cli	240(%r15), 2
	je	.L2
	lmg	%r14, %r15, 472(%r15)
	br	%r14
.L2:
	lg	%r2, 248(%r15)
	lg	%r3, 256(%r15)
	brasl	%r14, _RNvNtCs_3std5panic13resume_unwind@PLT
.L1:
	la	%r2, 160(%r15)
	brasl	%r14, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_@PLT
	la	%r2, 296(%r15)
	larl	%r3, .Lanon
	brasl	%r14, _RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise@PLT

_RNvCs_9on_record8in_place:
	stmg	%r14, %r15, 112(%r15)
	aghi	%r15, -360
	stg	%r2, 232(%r15)
	la	%r0, 232(%r15)
	stg	%r0, 336(%r15)
	stg	%r3, 344(%r15)
	stg	%r4, 352(%r15)
	mvi	264(%r15), 0
	mvi	240(%r15), 0
	larl	%r0, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_
	stg	%r0, 160(%r15)
	la	%r0, 296(%r15)
	stg	%r0, 176(%r15)
	mvhi	184(%r15), 0
	mvi	188(%r15), 0
	la	%r0, 336(%r15)
	stg	%r0, 192(%r15)
	stg	%r0, 200(%r15)
	la	%r0, 264(%r15)
	stg	%r0, 208(%r15)
	la	%r0, 240(%r15)
	lgrl	%r2, _RNvNtCs_11stackbleach6bleach8in_place@GOT
	stg	%r0, 216(%r15)
	la	%r0, 231(%r15)
	la	%r3, 160(%r15)
	stg	%r0, 168(%r15)
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch5s390x5enter@PLT
	cli	188(%r15), 1
	jlh	.L1
	cli	240(%r15), 2
	je	.L2
	lmg	%r14, %r15, 472(%r15)
	br	%r14
.L2:
	lg	%r2, 248(%r15)
	lg	%r3, 256(%r15)
	brasl	%r14, _RNvNtCs_3std5panic13resume_unwind@PLT
.L1:
	la	%r2, 160(%r15)
	brasl	%r14, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_@PLT
	la	%r2, 296(%r15)
	larl	%r3, .Lanon
	brasl	%r14, _RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise@PLT

_RNvNtNtCs_11stackbleach4arch5s390x5enter:
	lgr	%r1, %r15
	aghi	%r15, -296
	stg	%r1, 0(%r15)
	stmg	%r6, %r14, 160(%r15)
	std	%f8, 232(%r15)
	std	%f9, 240(%r15)
	std	%f10, 248(%r15)
	std	%f11, 256(%r15)
	std	%f12, 264(%r15)
	std	%f13, 272(%r15)
	std	%f14, 280(%r15)
	std	%f15, 288(%r15)
	lgr	%r1, %r2
	lgr	%r2, %r3
	lghi	%r0, 0
	lghi	%r3, 0
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	lghi	%r8, 0
	lghi	%r9, 0
	lghi	%r10, 0
	lghi	%r11, 0
	lghi	%r12, 0
	lghi	%r13, 0
	lzdr	%f8
	lzdr	%f9
	lzdr	%f10
	lzdr	%f11
	lzdr	%f12
	lzdr	%f13
	lzdr	%f14
	lzdr	%f15
	basr	%r14, %r1
	clgr	%r2, %r15
	jnl	.L1
	mvghi	0(%r2), 0
	la	%r2, 8(%r2)
	clgr	%r2, %r15
	jl	.L2
	ld	%f8, 232(%r15)
	ld	%f9, 240(%r15)
	ld	%f10, 248(%r15)
	ld	%f11, 256(%r15)
	ld	%f12, 264(%r15)
	ld	%f13, 272(%r15)
	ld	%f14, 280(%r15)
	ld	%f15, 288(%r15)
	lmg	%r6, %r14, 160(%r15)
	xc	0(256,%r15), 0(%r15)
	xc	256(40,%r15), 256(%r15)
	aghi	%r15, 296
	xc	8(152,%r15), 8(%r15)
	br	%r14
.Lfunc_end__RNvNtNtCs_11stackbleach4arch5s390x5enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -160
	lgrl	%r1, _RNvNtNtCs_11stackbleach4arch5s390x8DETECTED@GOT
	l	%r12, 0(%r1)
	lgr	%r13, %r2
	cije	%r12, -1, .L1
.L2:
	llgfr	%r2, %r12
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch5s390x15clear_registers@PLT
	lg	%r2, 8(%r13)
	st	%r12, 24(%r13)
	lgr	%r3, %r13
	brasl	%r14, _RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform@PLT
	lghi	%r2, -1
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.L1:
	brasl	%r14, _RNvNtCs_11stackbleach9registers25clear_baseline_and_detect@PLT
	lr	%r12, %r2
	j	.L2
.L3:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -248
	lgr	%r13, %r2
	clhhsi	104(%r2), 0
	lgr	%r12, %r3
	je	.L1
	lh	%r0, 122(%r13)
	tmll	%r0, 65535
	je	.L2
.L1:
	lgrl	%r8, _RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT
	lg	%r11, 24(%r13)
	lg	%r10, 32(%r13)
	lg	%r9, 72(%r13)
	ltg	%r2, 0(%r8)
	je	.L3
	lg	%r1, 80(%r13)
	lgr	%r0, %r1
	clgrjhe	%r2, %r1, .L4
.L5:
	lgr	%r0, %r2
.L4:
	agr	%r1, %r9
	lgr	%r2, %r10
	sgr	%r2, %r1
	agr	%r2, %r11
	stg	%r2, 160(%r15)
	stg	%r0, 168(%r15)
	la	%r5, 160(%r15)
	mvi	124(%r13), 1
	lgr	%r2, %r11
	lgr	%r3, %r10
	lgr	%r4, %r12
	brasl	%r14, _RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_@PLT
	llh	%r1, 104(%r13)
	lh	%r0, 122(%r13)
	lgr	%r12, %r2
	cijlh	%r1, 1, .L6
	tmll	%r0, 65535
	jne	.L7
.L6:
	cije	%r1, 0, .L8
	llghr	%r1, %r0
	lg	%r0, 96(%r13)
	sllg	%r2, %r1, 8
	lgr	%r1, %r11
	sgr	%r1, %r2
	agr	%r1, %r10
	mvhhi	122(%r13), 0
	clgrjl	%r0, %r1, .L9
	lgr	%r0, %r1
	j	.L9
.L8:
	lg	%r0, 96(%r13)
.L9:
	la	%r2, 0(%r11,%r10)
	lgr	%r4, %r11
	clgrjh	%r11, %r0, .L10
	lgr	%r4, %r0
.L10:
	stg	%r11, 160(%r15)
	stg	%r4, 168(%r15)
	stg	%r2, 176(%r15)
	stg	%r4, 184(%r15)
	stg	%r4, 192(%r15)
	cgrje	%r2, %r4, .L11
	lcgr	%r1, %r4
	aghi	%r1, -1
	agr	%r1, %r2
	cgije	%r1, -1, .L12
	srlg	%r2, %r1, 8
	lgr	%r5, %r4
	cgije	%r2, 0, .L13
.L14:
	xc	0(256,%r5), 0(%r5)
	la	%r5, 256(%r5)
	brctg	%r2, .L14
.L13:
	exrl	%r1, .L15
.L12:
.L11:
	cgrje	%r9, %r10, .L16
	clgrjle	%r0, %r11, .L17
	stg	%r11, 216(%r15)
	stg	%r4, 224(%r15)
	la	%r0, 160(%r15)
	stg	%r0, 232(%r15)
	stg	%r13, 240(%r15)
	la	%r0, 216(%r15)
	stg	%r0, 200(%r15)
	la	%r0, 232(%r15)
	stg	%r0, 208(%r15)
	lgrl	%r10, _RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS
	cgije	%r10, 0, .L18
.L19:
	lgr	%r7, %r4
	lgr	%r8, %r3
	lt	%r9, 0(%r10)
	lhi	%r6, 0
	jle	.L20
	lr	%r3, %r9
	ahi	%r3, -1
	la	%r2, 200(%r15)
	brasl	%r14, _RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_@PLT
	cije	%r2, 0, .L20
	chsi	0(%r10), 0
	je	.L21
	mvc	96(8,%r13), 184(%r15)
.L22:
	llc	%r0, 126(%r13)
	cije	%r0, 0, .L23
	ahi	%r0, -1
	tmll	%r0, 255
	stc	%r0, 126(%r13)
	je	.L24
.L23:
	lg	%r4, 192(%r15)
	lgr	%r3, %r8
.L17:
	lg	%r0, 32(%r13)
	ag	%r0, 24(%r13)
	sg	%r0, 72(%r13)
	risbg	%r5, %r3, 63, 191, 0
	lgr	%r2, %r13
	lgr	%r3, %r0
	brasl	%r14, _RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain@PLT
.L16:
	cli	125(%r13), 1
	jlh	.L25
	brasl	%r14, _RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle@PLT
.L25:
	mvi	28(%r12), 1
	lmg	%r6, %r15, 296(%r15)
	br	%r14
.L3:
	brasl	%r14, _RNvNtNtCs_6region2os4unix9page_size@PLT
	stg	%r2, 0(%r8)
	lg	%r1, 80(%r13)
	lgr	%r0, %r1
	clgrjl	%r2, %r1, .L5
	j	.L4
.L2:
	lgr	%r2, %r13
	brasl	%r14, _RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory11paint_first@PLT
	j	.L1
.L18:
	lgr	%r9, %r3
	lgr	%r7, %r4
	brasl	%r14, _RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create@PLT
	cgijlh	%r2, 1, .L26
	lgr	%r4, %r7
	ltgr	%r10, %r3
	lgr	%r3, %r9
	jlh	.L19
.L26:
	mvc	96(8,%r13), 184(%r15)
	j	.L27
.L21:
	lhi	%r6, 1
.L20:
	llgfr	%r4, %r6
	la	%r5, 200(%r15)
	lgr	%r2, %r10
	lr	%r3, %r9
	brasl	%r14, _RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_@PLT
	mvc	96(8,%r13), 184(%r15)
	cijlh	%r2, 0, .L22
.L27:
	lcgr	%r1, %r11
	aghi	%r1, -1
	agr	%r1, %r7
	cgije	%r1, -1, .L28
	srlg	%r0, %r1, 8
	lgr	%r2, %r11
	cgije	%r0, 0, .L29
.L30:
	xc	0(256,%r2), 0(%r2)
	la	%r2, 256(%r2)
	brctg	%r0, .L30
.L29:
	exrl	%r1, .L31
.L28:
	lg	%r0, 32(%r13)
	clgfi	%r0, 65536
	jh	.L16
	stg	%r0, 72(%r13)
	mvc	96(8,%r13), 24(%r13)
	mvghi	80(%r13), 0
	mvi	88(%r13), 0
	mvi	126(%r13), 0
	j	.L16
.L24:
	lgr	%r2, %r13
	brasl	%r14, _RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose@PLT
	j	.L23
.L7:
	lgrl	%r13, _RNvNtNtCs_11stackbleach4arch5s390x8DETECTED@GOT
	chsi	0(%r13), -1
	je	.L32
	larl	%r1, _RNvNtCs_11stackbleach5paint6NUMBER
	cghsi	0(%r1), 0
	je	.L33
.L34:
	larl	%r0, .Lanon
	stg	%r0, 160(%r15)
	larl	%r0, _RNvXs1i_NtCs_4core3fmtReNtB_7Display3fmtCs_11stackbleach
	la	%r3, 160(%r15)
	larl	%r2, .Lanon
	larl	%r4, .Lanon
	stg	%r0, 168(%r15)
	brasl	%r14, _RNvNtCs_4core9panicking9panic_fmt@PLT
.L32:
	lghi	%r2, 16
	brasl	%r14, getauxval@PLT
	risbg	%r0, %r2, 63, 191, 53
	st	%r0, 0(%r13)
	larl	%r1, _RNvNtCs_11stackbleach5paint6NUMBER
	cghsi	0(%r1), 0
	jlh	.L34
.L33:
	brasl	%r14, _RNvNtCs_11stackbleach5paint11make_number@PLT
	j	.L34

_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -288
	stg	%r5, 176(%r15)
	lgr	%r9, %r4
	lgr	%r8, %r3
	lgr	%r13, %r2
	mvc	164(4,%r15), 24(%r4)
	mvi	248(%r15), 2
	la	%r11, 0(%r2,%r3)
	la	%r0, 0(%r2,%r3)
	xgr	%r0, %r2
	xihf	%r0, 3585543740
	xilf	%r0, 2465876065
	llihf	%r1, 3585543740
	oilf	%r1, 2465876065
	stg	%r1, -32(%r3,%r2)
	lgrl	%r2, .L1
	stg	%r13, -24(%r3,%r13)
	stg	%r0, -8(%r3,%r13)
	larl	%r12, _GLOBAL_OFFSET_TABLE_
	stg	%r11, -16(%r3,%r13)
	brasl	%r14, __tls_get_offset@PLT:tls_ldcall:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	lgr	%r12, %r2
	larl	%r1, .L2
	ag	%r12, 0(%r1)
	ear	%r0, %a0
	sllg	%r6, %r0, 32
	ear	%r6, %a1
	lg	%r3, 8(%r12,%r6)
	lg	%r2, 0(%r12,%r6)
	stg	%r13, 0(%r12,%r6)
	lgr	%r10, %r3
	ogr	%r10, %r2
	stg	%r11, 8(%r12,%r6)
	jl	.L3
.L4:
	.weak	__sanitizer_start_switch_fiber
	lgrl	%r1, __sanitizer_start_switch_fiber@GOTENT
	.weak	__get_unsafe_stack_ptr
	lgrl	%r0, __get_unsafe_stack_ptr@GOTENT
	.weak	__morestack_set_guard
	lgrl	%r2, __morestack_set_guard@GOTENT
	ogr	%r2, %r0
	ogr	%r2, %r1
	lay	%r7, -32(%r8)
	jl	.L5
	brasl	%r14, _RNvMCs_3psmNtB_14StackDirection3new@PLT
	llcr	%r0, %r2
	lghi	%r5, 0
	cije	%r0, 1, .L6
	lgr	%r5, %r7
.L6:
	agr	%r5, %r13
	stg	%r9, 192(%r15)
	la	%r0, 240(%r15)
	stg	%r0, 200(%r15)
	mvc	208(8,%r15), 176(%r15)
	la	%r0, 164(%r15)
	la	%r2, 192(%r15)
	la	%r3, 239(%r15)
	larl	%r4, _RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_
	stg	%r0, 216(%r15)
	brasl	%r14, rust_psm_on_stack@PLT
.L7:
	cgijlh	%r10, 0, .L8
	la	%r1, 0(%r12,%r6)
	lg	%r0, 0(%r1)
	cgrjlh	%r0, %r13, .L8
	lg	%r0, 8(%r1)
	cgrjlh	%r0, %r11, .L8
	mvghi	8(%r1), 0
	mvghi	0(%r1), 0
	lg	%r2, 240(%r15)
	lb	%r3, 248(%r15)
	lmg	%r6, %r15, 336(%r15)
	br	%r14
.L8:
	lgr	%r2, %r13
	lgr	%r3, %r11
	brasl	%r14, _RNvNtCs_11stackbleach7current5leave@PLT
	lg	%r2, 240(%r15)
	lb	%r3, 248(%r15)
	lmg	%r6, %r15, 336(%r15)
	br	%r14
.L3:
	brasl	%r14, _RNvNtCs_11stackbleach7current4push@PLT
	j	.L4
.L5:
	cgijlh	%r1, 0, .L9
.L10:
	.weak	__get_unsafe_stack_ptr
	lgrl	%r1, __get_unsafe_stack_ptr@GOTENT
	mvghi	168(%r15), 0
	mvghi	184(%r15), 0
	cgijlh	%r1, 0, .L11
	.weak	__morestack_set_guard
	lgrl	%r8, __morestack_set_guard@GOTENT
	cgijlh	%r8, 0, .L12
.L13:
	brasl	%r14, _RNvMCs_3psmNtB_14StackDirection3new@PLT
	llcr	%r0, %r2
	lghi	%r5, 0
	lg	%r8, 168(%r15)
	cije	%r0, 1, .L14
	lgr	%r5, %r7
.L14:
	agr	%r5, %r13
	la	%r0, 256(%r15)
	stg	%r0, 192(%r15)
	stg	%r9, 200(%r15)
	la	%r0, 240(%r15)
	stg	%r0, 208(%r15)
	mvc	216(8,%r15), 176(%r15)
	la	%r0, 164(%r15)
	la	%r2, 192(%r15)
	la	%r3, 239(%r15)
	larl	%r4, _RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_
	stg	%r0, 224(%r15)
	brasl	%r14, rust_psm_on_stack@PLT
	cgijlh	%r8, 0, .L15
	.weak	__sanitizer_finish_switch_fiber
	lgrl	%r1, __sanitizer_finish_switch_fiber@GOTENT
	cgijlh	%r1, 0, .L16
.L17:
	.weak	__get_unsafe_stack_ptr
	lgrl	%r1, __get_unsafe_stack_ptr@GOTENT
	cgije	%r1, 0, .L7
.L18:
	basr	%r14, %r1
	lgr	%r9, %r2
	brasl	%r14, _RNvNtCs_11stackbleach10safe_stack10erase_deep@PLT
	lgr	%r0, %r3
	clgrjhe	%r3, %r9, .L19
	lg	%r1, 184(%r15)
	clgr	%r1, %r3
	lgr	%r3, %r1
	jh	.L20
.L21:
	clg	%r9, 184(%r15)
	jle	.L22
.L23:
	lgr	%r3, %r0
.L22:
	lcgr	%r1, %r2
	aghi	%r1, -1
	agr	%r1, %r3
	cgije	%r1, -1, .L7
	srlg	%r0, %r1, 8
	cgije	%r0, 0, .L24
.L25:
	xc	0(256,%r2), 0(%r2)
	la	%r2, 256(%r2)
	brctg	%r0, .L25
.L24:
	exrl	%r1, .L26
	j	.L7
.L9:
	la	%r2, 256(%r15)
	lgr	%r3, %r13
	lgr	%r4, %r7
	basr	%r14, %r1
	j	.L10
.L11:
	basr	%r14, %r1
	stg	%r2, 184(%r15)
	.weak	__morestack_set_guard
	lgrl	%r8, __morestack_set_guard@GOTENT
	cgije	%r8, 0, .L13
.L12:
	.weak	__morestack_get_guard
	lgrl	%r1, __morestack_get_guard@GOTENT
	basr	%r14, %r1
	lgr	%r1, %r13
	aghi	%r1, 4096
	stg	%r2, 280(%r15)
	lgr	%r2, %r1
	basr	%r14, %r8
	stg	%r8, 168(%r15)
	j	.L13
.L15:
	lg	%r2, 280(%r15)
	basr	%r14, %r8
	.weak	__sanitizer_finish_switch_fiber
	lgrl	%r1, __sanitizer_finish_switch_fiber@GOTENT
	cgije	%r1, 0, .L17
.L16:
	lg	%r2, 256(%r15)
	lghi	%r3, 0
	lghi	%r4, 0
	basr	%r14, %r1
	.weak	__get_unsafe_stack_ptr
	lgrl	%r1, __get_unsafe_stack_ptr@GOTENT
	cgije	%r1, 0, .L7
	j	.L18
.L19:
	lgr	%r0, %r9
	lg	%r1, 184(%r15)
	clgr	%r1, %r3
	lgr	%r3, %r1
	jle	.L21
.L20:
	lgr	%r3, %r0
	clg	%r9, 184(%r15)
	jh	.L23
	j	.L22
.L27:
	cghsi	168(%r15), 0
	jlh	.L28
	lgr	%r2, %r6
	brasl	%r14, _Unwind_Resume@PLT
.L28:
	lg	%r2, 280(%r15)
	lg	%r1, 168(%r15)
	basr	%r14, %r1
	lgr	%r2, %r6
	brasl	%r14, _Unwind_Resume@PLT

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -160
	lg	%r13, 0(%r2)
	lg	%r11, 8(%r2)
	lg	%r9, 16(%r2)
	lg	%r10, 24(%r2)
	lgrl	%r2, .L1
	lg	%r8, 0(%r13)
	larl	%r12, _GLOBAL_OFFSET_TABLE_
	brasl	%r14, __tls_get_offset@PLT:tls_gdcall:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	lgr	%r12, %r2
	ear	%r0, %a0
	sllg	%r0, %r0, 32
	ear	%r0, %a1
	agr	%r12, %r0
	agsi	0(%r12), 1
	lgr	%r2, %r13
	basr	%r14, %r8
	lgr	%r2, %r12
	brasl	%r14, _RNvNtNtCs_11stackbleach4heap5local5leave@PLT
	lg	%r0, 8(%r9)
	srlg	%r4, %r0, 3
	cgije	%r4, 0, .L2
	lg	%r1, 0(%r9)
	lay	%r2, -1(%r4)
	risbg	%r0, %r4, 62, 191, 0
	lghi	%r3, 0
	clgfi	%r2, 3
	lghi	%r2, 0
	jl	.L3
	risbg	%r4, %r4, 3, 189, 0
	lgr	%r5, %r1
.L4:
	og	%r2, 0(%r5)
	og	%r2, 8(%r5)
	og	%r2, 16(%r5)
	og	%r2, 24(%r5)
	la	%r3, 4(%r3)
	la	%r5, 32(%r5)
	cgrjlh	%r4, %r3, .L4
	cgije	%r0, 0, .L5
.L3:
	sllg	%r3, %r3, 3
	agr	%r1, %r3
.L6:
	og	%r2, 0(%r1)
	la	%r1, 8(%r1)
	brctg	%r0, .L6
.L5:
	cghi	%r2, 0
	ipm	%r0
	afi	%r0, 1879048192
	srl	%r0, 31
	j	.L7
.L2:
	lhi	%r0, 0
.L7:
	stg	%r13, 0(%r11)
	stc	%r0, 8(%r11)
	llgf	%r2, 0(%r10)
	lmg	%r6, %r15, 208(%r15)
	jg	_RNvNtNtCs_11stackbleach4arch5s390x15clear_registers@PLT
.L8:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -160
	lg	%r11, 0(%r2)
	lg	%r13, 8(%r2)
	lg	%r10, 16(%r2)
	lg	%r8, 24(%r2)
	lg	%r9, 32(%r2)
	.weak	__sanitizer_finish_switch_fiber
	lgrl	%r1, __sanitizer_finish_switch_fiber@GOTENT
	cgijlh	%r1, 0, .L1
.L2:
	lgrl	%r2, .L3
	lg	%r7, 0(%r13)
	larl	%r12, _GLOBAL_OFFSET_TABLE_
	brasl	%r14, __tls_get_offset@PLT:tls_gdcall:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	lgr	%r12, %r2
	ear	%r0, %a0
	sllg	%r0, %r0, 32
	ear	%r0, %a1
	agr	%r12, %r0
	agsi	0(%r12), 1
	lgr	%r2, %r13
	basr	%r14, %r7
	lgr	%r2, %r12
	brasl	%r14, _RNvNtNtCs_11stackbleach4heap5local5leave@PLT
	lg	%r0, 8(%r8)
	srlg	%r4, %r0, 3
	cgije	%r4, 0, .L4
	lg	%r1, 0(%r8)
	lay	%r2, -1(%r4)
	risbg	%r0, %r4, 62, 191, 0
	lghi	%r3, 0
	clgfi	%r2, 3
	lghi	%r2, 0
	jl	.L5
	risbg	%r4, %r4, 3, 189, 0
	lgr	%r5, %r1
.L6:
	og	%r2, 0(%r5)
	og	%r2, 8(%r5)
	og	%r2, 16(%r5)
	og	%r2, 24(%r5)
	la	%r3, 4(%r3)
	la	%r5, 32(%r5)
	cgrjlh	%r4, %r3, .L6
	cgije	%r0, 0, .L7
.L5:
	sllg	%r3, %r3, 3
	agr	%r1, %r3
.L8:
	og	%r2, 0(%r1)
	la	%r1, 8(%r1)
	brctg	%r0, .L8
.L7:
	cghi	%r2, 0
	ipm	%r0
	afi	%r0, 1879048192
	srl	%r0, 31
	j	.L9
.L4:
	lhi	%r0, 0
.L9:
	stg	%r13, 0(%r10)
	stc	%r0, 8(%r10)
	llgf	%r2, 0(%r9)
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch5s390x15clear_registers@PLT
	.weak	__sanitizer_start_switch_fiber
	lgrl	%r1, __sanitizer_start_switch_fiber@GOTENT
	cgijlh	%r1, 0, .L10
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.L1:
	la	%r3, 8(%r11)
	la	%r4, 16(%r11)
	lghi	%r2, 0
	basr	%r14, %r1
	j	.L2
.L10:
	lg	%r3, 8(%r11)
	lg	%r4, 16(%r11)
	lghi	%r2, 0
	lmg	%r6, %r15, 208(%r15)
	br	%r1
.L11:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvNtCs_11stackbleach6bleach15in_place_probed:
	jg	_RNvNtCs_11stackbleach6bleach8in_place@PLT

_RNvNtCs_11stackbleach6bleach8in_place:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -592
	lgrl	%r13, _RNvNtNtCs_11stackbleach4arch5s390x8DETECTED@GOT
	l	%r0, 0(%r13)
	cije	%r0, -1, .L1
.L2:
	stg	%r2, 584(%r15)
	st	%r0, 24(%r2)
	la	%r3, 240(%r15)
	lghi	%r2, 0
	lgr	%r11, %r15
	brasl	%r14, sigaltstack@PLT
	cije	%r2, 0, .L3
	brasl	%r14, __errno_location@PLT
	lgf	%r0, 0(%r2)
	sllg	%r0, %r0, 32
	lhi	%r0, 2
	stg	%r0, 392(%r15)
	mvghi	384(%r15), 3
	la	%r2, 392(%r15)
	brasl	%r14, _RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach@PLT
	j	.L4
.L3:
	l	%r0, 248(%r15)
	tmll	%r0, 1
	jne	.L5
.L4:
	lgrl	%r2, .L6
	larl	%r12, _GLOBAL_OFFSET_TABLE_
	brasl	%r14, __tls_get_offset@PLT:tls_ldcall:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	lgr	%r1, %r2
	larl	%r3, .L7
	ag	%r1, 0(%r3)
	ear	%r0, %a0
	sllg	%r3, %r0, 32
	ear	%r3, %a1
	lg	%r12, 0(%r1,%r3)
	lg	%r10, 8(%r1,%r3)
	lgr	%r9, %r2
	clgrjhe	%r12, %r11, .L8
	clgrjh	%r11, %r10, .L8
.L9:
	lghi	%r13, 0
	j	.L10
.L8:
	ogr	%r10, %r12
	je	.L11
	larl	%r3, .L12
	lgr	%r2, %r9
	lgr	%r1, %r2
	ag	%r1, 0(%r3)
	ear	%r0, %a0
	sllg	%r4, %r0, 32
	ear	%r4, %a1
	lg	%r0, 0(%r1,%r4)
	lg	%r2, 8(%r1,%r4)
	lg	%r3, 16(%r1,%r4)
	lghi	%r5, 0
	stg	%r5, 0(%r1,%r4)
	lghi	%r14, 8
	stg	%r14, 8(%r1,%r4)
	llihh	%r14, 32768
	stg	%r5, 16(%r1,%r4)
	cgrje	%r0, %r14, .L13
	la	%r1, 0(%r1,%r4)
	sllg	%r4, %r3, 4
	lgr	%r14, %r2
	agr	%r14, %r4
	lcgr	%r4, %r4
.L14:
	lhi	%r8, 1
	cgije	%r4, 0, .L15
	lgr	%r5, %r14
	lg	%r12, -16(%r14)
	clgrjhe	%r12, %r11, .L16
	lg	%r10, -8(%r5)
	clgrjle	%r11, %r10, .L17
.L16:
	lay	%r14, -16(%r5)
	cgrje	%r2, %r14, .L15
	lg	%r12, -32(%r5)
	clgrjhe	%r12, %r11, .L18
	lg	%r10, -24(%r5)
	clgrjle	%r11, %r10, .L19
.L18:
	lay	%r14, -32(%r5)
	cgrje	%r2, %r14, .L15
	lg	%r12, -48(%r5)
	clgrjhe	%r12, %r11, .L20
	lg	%r10, -40(%r5)
	clgrjle	%r11, %r10, .L17
.L20:
	lay	%r14, -48(%r5)
	cgrje	%r2, %r14, .L21
	lg	%r12, -64(%r5)
	lay	%r14, -64(%r5)
	la	%r4, 64(%r4)
	clgrjhe	%r12, %r11, .L14
	lg	%r10, -56(%r5)
	lhi	%r8, 0
	clgrjh	%r11, %r10, .L14
.L21:
	cgije	%r3, 0, .L22
.L23:
	stg	%r0, 0(%r1)
	stg	%r2, 8(%r1)
	stg	%r3, 16(%r1)
	lghi	%r13, 0
	cijlh	%r8, 0, .L11
	j	.L10
.L5:
	lghi	%r12, 0
.L24:
	j	.L25
.L15:
	cgijlh	%r3, 0, .L23
.L22:
	lgr	%r1, %r0
	oihh	%r1, 32768
	llihh	%r3, 32768
	cgrjlh	%r1, %r3, .L26
	lghi	%r13, 0
	cije	%r8, 0, .L10
.L11:
	larl	%r1, .L27
	lgr	%r2, %r9
	ag	%r2, 0(%r1)
	ear	%r0, %a0
	sllg	%r1, %r0, 32
	ear	%r1, %a1
	lg	%r12, 0(%r2,%r1)
	clgrjhe	%r12, %r11, .L28
	lg	%r10, 8(%r2,%r1)
	clgrjle	%r11, %r10, .L29
.L28:
	larl	%r1, .L30
	lgr	%r2, %r9
	ag	%r2, 0(%r1)
	ear	%r0, %a0
	sllg	%r1, %r0, 32
	ear	%r1, %a1
	lg	%r13, 0(%r2,%r1)
	cgije	%r13, 3, .L13
	stg	%r11, 576(%r15)
	cgije	%r13, 0, .L31
	la	%r1, 0(%r2,%r1)
	lg	%r12, 8(%r1)
	clgrjhe	%r12, %r11, .L31
	lg	%r10, 16(%r1)
	clgrjh	%r11, %r10, .L31
	la	%r1, 24(%r1)
	mvc	408(40,%r15), 0(%r1)
	stg	%r13, 384(%r15)
	stg	%r12, 392(%r15)
	stg	%r10, 400(%r15)
.L32:
	lgrl	%r7, _RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT
	ltg	%r2, 0(%r7)
	jlh	.L33
	brasl	%r14, _RNvNtNtCs_6region2os4unix9page_size@PLT
	stg	%r2, 0(%r7)
	cgije	%r2, 0, .L34
.L33:
	llill	%r0, 0
	lgr	%r8, %r0
	lgr	%r9, %r11
	dlgr	%r8, %r2
	lg	%r6, 408(%r15)
	ltg	%r2, 0(%r7)
	jlh	.L35
	brasl	%r14, _RNvNtNtCs_6region2os4unix9page_size@PLT
	stg	%r2, 0(%r7)
	llill	%r0, 0
	cgije	%r2, 0, .L34
.L35:
	sgr	%r11, %r8
	lgr	%r1, %r6
	dlgr	%r0, %r2
	sgr	%r6, %r0
	clgrjl	%r11, %r6, .L36
	la	%r1, 408(%r15)
	mvc	200(40,%r15), 0(%r1)
	cgije	%r13, 0, .L37
.L38:
	mvc	160(40,%r15), 200(%r15)
	cgije	%r13, 3, .L25
.L10:
	stg	%r13, 512(%r15)
	stg	%r12, 520(%r15)
	stg	%r10, 528(%r15)
	mvc	536(40,%r15), 160(%r15)
	lg	%r1, 584(%r15)
	l	%r9, 24(%r1)
	.weak	__get_unsafe_stack_ptr
	lgrl	%r1, __get_unsafe_stack_ptr@GOTENT
	lghi	%r8, 0
	lghi	%r11, 0
	cgijlh	%r1, 0, .L39
	.weak	__morestack_set_guard
	lgrl	%r13, __morestack_set_guard@GOTENT
	cgijlh	%r13, 0, .L40
.L41:
	lgrl	%r2, .L42
	lg	%r7, 584(%r15)
	lg	%r13, 0(%r7)
	larl	%r12, _GLOBAL_OFFSET_TABLE_
	brasl	%r14, __tls_get_offset@PLT:tls_gdcall:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	lgr	%r12, %r2
	ear	%r0, %a0
	sllg	%r0, %r0, 32
	ear	%r0, %a1
	agr	%r12, %r0
	agsi	0(%r12), 1
	lgr	%r2, %r7
	basr	%r14, %r13
	lgr	%r2, %r12
	brasl	%r14, _RNvNtNtCs_11stackbleach4heap5local5leave@PLT
	cgijlh	%r8, 0, .L43
.L44:
	xc	256(128,%r15), 256(%r15)
	mvghi	240(%r15), -1
	mvghi	248(%r15), 0
	lgr	%r4, %r15
	la	%r2, 384(%r15)
	la	%r3, 512(%r15)
	brasl	%r14, _RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new@PLT
	llgfr	%r12, %r9
	lgr	%r2, %r12
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch5s390x15clear_registers@PLT
	.weak	__get_unsafe_stack_ptr
	lgrl	%r1, __get_unsafe_stack_ptr@GOTENT
	cgije	%r1, 0, .L45
	basr	%r14, %r1
	lgr	%r10, %r2
	brasl	%r14, _RNvNtCs_11stackbleach10safe_stack10erase_deep@PLT
	lgr	%r0, %r3
	clgrjhe	%r3, %r10, .L46
	clgr	%r11, %r3
	lgr	%r3, %r11
	jh	.L47
.L48:
	clgrjle	%r10, %r11, .L49
.L50:
	lgr	%r3, %r0
.L49:
	lcgr	%r1, %r2
	aghi	%r1, -1
	agr	%r1, %r3
	cgije	%r1, -1, .L45
	srlg	%r0, %r1, 8
	cgije	%r0, 0, .L51
.L52:
	xc	0(256,%r2), 0(%r2)
	la	%r2, 256(%r2)
	brctg	%r0, .L52
.L51:
	exrl	%r1, .L53
	j	.L45
.L54:
	la	%r2, 240(%r15)
	lgr	%r3, %r12
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch5s390x11erase_below@PLT
.L45:
	la	%r2, 384(%r15)
	la	%r3, 240(%r15)
	brasl	%r14, _RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next@PLT
	cijlh	%r2, 0, .L54
	ltg	%r0, 496(%r15)
	mvghi	496(%r15), 0
	je	.L55
	lg	%r3, 584(%r15)
	lg	%r1, 16(%r3)
	mvghi	0(%r1), 3
	llihh	%r2, 32768
	oill	%r2, 1
	stg	%r2, 8(%r1)
	stg	%r0, 32(%r1)
	mvi	28(%r3), 3
	lghi	%r2, -1
	lmg	%r6, %r15, 640(%r15)
	br	%r14
.L55:
	la	%r2, 384(%r15)
	brasl	%r14, _RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain@PLT
	lg	%r2, 240(%r15)
	lg	%r1, 584(%r15)
	mvi	28(%r1), 1
	lmg	%r6, %r15, 640(%r15)
	br	%r14
.L17:
	lhi	%r8, 0
	cgijlh	%r3, 0, .L23
	j	.L22
.L19:
	lhi	%r8, 0
	cgijlh	%r3, 0, .L23
	j	.L22
.L26:
	sllg	%r3, %r0, 4
	lghi	%r4, 8
	brasl	%r14, _RNvCs_7___rustc14___rust_dealloc@PLT
	lghi	%r13, 0
	cijlh	%r8, 0, .L11
	j	.L10
.L1:
	lgr	%r12, %r2
	lghi	%r2, 16
	brasl	%r14, getauxval@PLT
	risbg	%r0, %r2, 63, 191, 53
	lgr	%r2, %r12
	st	%r0, 0(%r13)
	j	.L2
.L31:
	la	%r2, 240(%r15)
	lg	%r3, 576(%r15)
	brasl	%r14, _RNvNtNtNtCs_11stackbleach2os5linux9own_stack4find@PLT
	ltg	%r13, 240(%r15)
	lg	%r12, 248(%r15)
	lg	%r10, 256(%r15)
	je	.L37
	mvc	408(40,%r15), 264(%r15)
	stg	%r13, 384(%r15)
	stg	%r12, 392(%r15)
	stg	%r10, 400(%r15)
	lghi	%r0, 1
	clgrjhe	%r12, %r11, .L56
	clgrjle	%r11, %r10, .L32
	j	.L57
.L39:
	basr	%r14, %r1
	lgr	%r11, %r2
	.weak	__morestack_set_guard
	lgrl	%r13, __morestack_set_guard@GOTENT
	cgije	%r13, 0, .L41
.L40:
	.weak	__morestack_get_guard
	lgrl	%r1, __morestack_get_guard@GOTENT
	basr	%r14, %r1
	aghi	%r12, 4096
	lgr	%r10, %r2
	lgr	%r2, %r12
	basr	%r14, %r13
	lgr	%r8, %r13
	j	.L41
.L43:
	lgr	%r2, %r10
	basr	%r14, %r8
	j	.L44
.L13:
	larl	%r2, .Lanon
	brasl	%r14, _RNvNtNtCs_3std6thread5local18panic_access_error@PLT
	j	.L58
.L46:
	lgr	%r0, %r10
	clgr	%r11, %r3
	lgr	%r3, %r11
	jle	.L48
.L47:
	lgr	%r3, %r0
	clgrjh	%r10, %r11, .L50
	j	.L49
.L36:
	la	%r2, 240(%r15)
	la	%r3, 384(%r15)
	lgr	%r4, %r11
	brasl	%r14, _RNvMNtNtNtCs_11stackbleach2os5linux9own_stackNtB_8OwnStack15reaches_further@PLT
	cli	240(%r15), 0
	je	.L59
	lg	%r10, 248(%r15)
	lghi	%r12, 2
	j	.L37
.L29:
	lgr	%r2, %r12
	lgr	%r3, %r10
	brasl	%r14, _RNvNtCs_11stackbleach5label11is_labelled@PLT
	cijlh	%r2, 0, .L9
	j	.L28
.L59:
	llc	%r0, 241(%r15)
	cijlh	%r0, 1, .L60
	ltg	%r13, 384(%r15)
	lg	%r12, 392(%r15)
	lg	%r10, 400(%r15)
	la	%r1, 408(%r15)
	mvc	200(40,%r15), 0(%r1)
	jlh	.L38
	j	.L37
.L60:
	lghi	%r0, 1
.L56:
.L57:
	lgr	%r12, %r0
.L37:
	cgije	%r12, 1, .L61
.L25:
	lg	%r2, 584(%r15)
	lg	%r1, 16(%r2)
	mvghi	0(%r1), 2
	stg	%r12, 8(%r1)
	stg	%r10, 16(%r1)
	mvi	28(%r2), 2
	lghi	%r2, -1
	lmg	%r6, %r15, 640(%r15)
	br	%r14
.L61:
	la	%r2, 240(%r15)
	lg	%r3, 576(%r15)
	brasl	%r14, _RNvNtCs_11stackbleach5label4find@PLT
	cghsi	240(%r15), 1
	jlh	.L24
	lg	%r12, 248(%r15)
	lg	%r10, 256(%r15)
	lghi	%r13, 0
	j	.L10
.L34:
	larl	%r2, .Lanon
	brasl	%r14, _RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero@PLT
.L58:
	j	.L62+2
.L63:
	j	.L64
.L65:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L66:
	cgije	%r8, 0, .L67
	lgr	%r2, %r10
	basr	%r14, %r8
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L68:
.L64:
	cghsi	496(%r15), 0
	je	.L67
	la	%r2, 496(%r15)
	brasl	%r14, _RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach@PLT
.L67:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L69:
	brasl	%r14, _RNvNtCs_4core9panicking16panic_in_cleanup@PLT
.L70:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -160
	lgr	%r13, %r2
	lg	%r1, 32(%r2)
	lg	%r12, 56(%r2)
	lg	%r4, 40(%r2)
	lg	%r5, 0(%r1)
	lg	%r2, 8(%r1)
	lg	%r3, 16(%r1)
	xc	0(24,%r4), 0(%r4)
	lg	%r1, 0(%r5)
	basr	%r14, %r1
	mvi	0(%r12), 1
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.L1:
	lgr	%r2, %r6
	brasl	%r14, _RNvNvNtCs_3std9panicking12catch_unwind7cleanup@PLT
	lg	%r1, 56(%r13)
	mvi	0(%r1), 2
	stg	%r2, 8(%r1)
	stg	%r3, 16(%r1)
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.L2:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -184
	lgr	%r13, %r2
	lg	%r1, 32(%r2)
	lg	%r12, 56(%r2)
	lg	%r4, 40(%r2)
	lg	%r5, 0(%r1)
	lg	%r2, 8(%r1)
	lg	%r3, 16(%r1)
	xc	0(24,%r4), 0(%r4)
	lg	%r1, 0(%r5)
	basr	%r14, %r1
	llihh	%r0, 32768
	oill	%r0, 1
	stg	%r0, 0(%r12)
	lmg	%r6, %r15, 232(%r15)
	br	%r14
.L1:
	lgr	%r2, %r6
	brasl	%r14, _RNvNvNtCs_3std9panicking12catch_unwind7cleanup@PLT
	lgr	%r0, %r2
	lgr	%r4, %r3
	lg	%r13, 56(%r13)
	la	%r2, 160(%r15)
	lgr	%r3, %r0
	brasl	%r14, _RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of@PLT
	mvc	0(24,%r13), 160(%r15)
	lmg	%r6, %r15, 232(%r15)
	br	%r14
.L2:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L3:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -240
	llc	%r0, 28(%r2)
	chi	%r0, 2
	jl	.L1
	lgr	%r13, %r2
	lg	%r12, 56(%r2)
	je	.L2
	cli	0(%r12), 2
	jlh	.L3
	lg	%r3, 8(%r12)
	lg	%r4, 16(%r12)
	la	%r2, 192(%r15)
	brasl	%r14, _RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of@PLT
	lg	%r0, 192(%r15)
	mvc	176(8,%r15), 200(%r15)
	mvc	184(8,%r15), 208(%r15)
	stg	%r0, 168(%r15)
	llihh	%r1, 32768
	oill	%r1, 1
	mvghi	160(%r15), 0
	cgrje	%r0, %r1, .L2
	la	%r1, 168(%r15)
	mvc	216(24,%r15), 0(%r1)
	lg	%r2, 16(%r13)
	la	%r3, 216(%r15)
	brasl	%r14, _RNvMNtNtCs_11stackbleach5error4callNtB_5Error6attach@PLT
	chsi	164(%r15), 0
	je	.L2
.L4:
	la	%r2, 168(%r15)
	brasl	%r14, _RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop@PLT
	ltg	%r3, 168(%r15)
	jle	.L2
	lg	%r2, 176(%r15)
	lghi	%r4, 1
	brasl	%r14, _RNvCs_7___rustc14___rust_dealloc@PLT
	j	.L2
.L3:
	lgr	%r2, %r12
	brasl	%r14, _RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_7outcome5EndeduEECs_9on_record@PLT
.L2:
	lg	%r1, 40(%r13)
	mvi	28(%r13), 1
	xc	0(24,%r1), 0(%r1)
	xc	0(24,%r12), 0(%r12)
	llgf	%r2, 24(%r13)
	mvi	0(%r12), 0
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch5s390x15clear_registers@PLT
.L1:
	lmg	%r6, %r15, 288(%r15)
	br	%r14
.L5:
	ltg	%r3, 168(%r15)
	jle	.L6
	lg	%r2, 176(%r15)
	lghi	%r4, 1
	brasl	%r14, _RNvCs_7___rustc14___rust_dealloc@PLT
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L7:
	cghsi	160(%r15), 0
	je	.L6
	la	%r2, 160(%r15)
	brasl	%r14, _RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultINtNtB_6option6OptionNtNtCs_11stackbleach5error10PanicErrorEB_EECs_9on_record@PLT
.L6:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L8:
	brasl	%r14, _RNvNtCs_4core9panicking16panic_in_cleanup@PLT
.L9:
	lgr	%r2, %r6
	brasl	%r14, _RNvNvNtCs_3std9panicking12catch_unwind7cleanup@PLT
	lgr	%r0, %r2
	lgr	%r4, %r3
	la	%r2, 168(%r15)
	lgr	%r3, %r0
	brasl	%r14, _RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of@PLT
	mvghi	160(%r15), 1
	j	.L4
.L10:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L11:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -192
	llc	%r0, 28(%r2)
	chi	%r0, 2
	jl	.L1
	lgr	%r13, %r2
	lg	%r12, 56(%r2)
	je	.L2
	lgr	%r2, %r12
	brasl	%r14, _RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEECs_9on_record@PLT
.L2:
	lg	%r1, 40(%r13)
	mvi	28(%r13), 1
	xc	0(24,%r1), 0(%r1)
	xc	0(24,%r12), 0(%r12)
	larl	%r1, .Lanon
	mvc	0(24,%r12), 0(%r1)
	llgf	%r2, 24(%r13)
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch5s390x15clear_registers@PLT
.L1:
	lmg	%r6, %r15, 240(%r15)
	br	%r14
.L3:
	lgr	%r2, %r6
	brasl	%r14, _RNvNvNtCs_3std9panicking12catch_unwind7cleanup@PLT
	lgr	%r0, %r2
	lgr	%r4, %r3
	la	%r2, 168(%r15)
	lgr	%r3, %r0
	brasl	%r14, _RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of@PLT
	mvghi	160(%r15), 1
	la	%r2, 168(%r15)
	brasl	%r14, _RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop@PLT
	ltg	%r3, 168(%r15)
	jle	.L2
	lg	%r2, 176(%r15)
	lghi	%r4, 1
	brasl	%r14, _RNvCs_7___rustc14___rust_dealloc@PLT
	j	.L2
.L4:
	ltg	%r3, 168(%r15)
	jle	.L5
	lg	%r2, 176(%r15)
	lghi	%r4, 1
	brasl	%r14, _RNvCs_7___rustc14___rust_dealloc@PLT
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L6:
.L5:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L7:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	stmg	%r8, %r15, 64(%r15)
	aghi	%r15, -248
	cli	124(%r2), 1
	jlh	.L1
	clhhsi	104(%r2), 1
	jlh	.L2
	llgh	%r0, 122(%r2)
	lg	%r11, 24(%r2)
	lg	%r1, 32(%r2)
	sllg	%r4, %r0, 8
	lg	%r0, 96(%r2)
	la	%r3, 0(%r11,%r1)
	sgr	%r3, %r4
	la	%r4, 0(%r11,%r1)
	mvhhi	122(%r2), 0
	clgrjl	%r0, %r3, .L3
	lgr	%r0, %r3
	j	.L3
.L2:
	lg	%r11, 24(%r2)
	lg	%r1, 32(%r2)
	lg	%r0, 96(%r2)
	la	%r4, 0(%r11,%r1)
.L3:
	lgr	%r3, %r11
	lgr	%r10, %r11
	clgrjh	%r11, %r0, .L4
	lgr	%r10, %r0
.L4:
	stg	%r11, 160(%r15)
	stg	%r10, 168(%r15)
	stg	%r4, 176(%r15)
	stg	%r10, 184(%r15)
	stg	%r10, 192(%r15)
	cgrje	%r4, %r10, .L5
	lgr	%r5, %r10
	sgr	%r5, %r11
	agr	%r3, %r5
	lcgr	%r5, %r10
	aghi	%r5, -1
	agr	%r5, %r4
	cgije	%r5, -1, .L6
	srlg	%r4, %r5, 8
	lgr	%r14, %r3
	cgije	%r4, 0, .L7
.L8:
	xc	0(256,%r14), 0(%r14)
	la	%r14, 256(%r14)
	brctg	%r4, .L8
.L7:
	exrl	%r5, .L9
.L6:
.L5:
	cg	%r1, 72(%r2)
	je	.L1
	clgrjle	%r0, %r11, .L1
	stg	%r11, 216(%r15)
	stg	%r10, 224(%r15)
	la	%r0, 160(%r15)
	stg	%r0, 232(%r15)
	stg	%r2, 240(%r15)
	la	%r0, 216(%r15)
	stg	%r0, 200(%r15)
	la	%r0, 232(%r15)
	stg	%r0, 208(%r15)
	lgrl	%r13, _RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS
	lgr	%r9, %r2
	cgije	%r13, 0, .L10
.L11:
	lt	%r12, 0(%r13)
	lhi	%r8, 0
	jle	.L12
	lr	%r3, %r12
	ahi	%r3, -1
	la	%r2, 200(%r15)
	brasl	%r14, _RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_@PLT
	cije	%r2, 0, .L12
	chsi	0(%r13), 0
	je	.L13
	lgr	%r2, %r9
	mvc	96(8,%r9), 184(%r15)
.L14:
	llc	%r0, 126(%r2)
	cije	%r0, 0, .L1
	ahi	%r0, -1
	tmll	%r0, 255
	stc	%r0, 126(%r2)
	je	.L15
.L1:
	lmg	%r8, %r15, 312(%r15)
	br	%r14
.L10:
	brasl	%r14, _RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create@PLT
	lgr	%r0, %r2
	lgr	%r2, %r9
	cgijlh	%r0, 1, .L16
	ltgr	%r13, %r3
	jlh	.L11
.L16:
	mvc	96(8,%r2), 184(%r15)
	j	.L17
.L13:
	lhi	%r8, 1
.L12:
	llgfr	%r4, %r8
	la	%r5, 200(%r15)
	lgr	%r2, %r13
	lr	%r3, %r12
	brasl	%r14, _RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_@PLT
	mvc	96(8,%r9), 184(%r15)
	lgr	%r0, %r2
	lgr	%r2, %r9
	cijlh	%r0, 0, .L14
.L17:
	lcgr	%r1, %r11
	aghi	%r1, -1
	agr	%r1, %r10
	cgije	%r1, -1, .L18
	srlg	%r0, %r1, 8
	lgr	%r2, %r11
	cgije	%r0, 0, .L19
.L20:
	xc	0(256,%r2), 0(%r2)
	la	%r2, 256(%r2)
	brctg	%r0, .L20
.L19:
	exrl	%r1, .L21
	lgr	%r2, %r9
.L18:
	lg	%r0, 32(%r2)
	clgfi	%r0, 65536
	jh	.L1
	stg	%r0, 72(%r2)
	mvc	96(8,%r2), 24(%r2)
	mvghi	80(%r2), 0
	mvi	88(%r2), 0
	mvi	126(%r2), 0
	lmg	%r8, %r15, 312(%r15)
	br	%r14
.L15:
	brasl	%r14, _RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose@PLT
	lmg	%r8, %r15, 312(%r15)
	br	%r14

_RNvNtNtCs_11stackbleach4arch5s390x11erase_below:
	stg	%r15, 0(%r2)
	xc	8(152,%r15), 8(%r15)
	lg	%r4, 8(%r2)
	la	%r5, 16(%r2)
	aghi	%r4, -1
	jl	.L1
	lg	%r1, 0(%r5)
	lg	%r0, 8(%r5)
	la	%r5, 16(%r5)
	clgr	%r0, %r15
	jnh	.L2
	lgr	%r0, %r15
	clgr	%r0, %r1
	jnh	.L3
	sgr	%r0, %r1
	aghi	%r0, -1
	lgr	%r2, %r0
	srlg	%r0, %r0, 8
	ltgr	%r0, %r0
	jz	.L4
	xc	0(256,%r1), 0(%r1)
	la	%r1, 256(%r1)
	brctg	%r0, .L5
	exrl	%r2, .L6
	j	.L3
	lgr	%r2, %r3
	jg	_RNvNtNtCs_11stackbleach4arch5s390x15clear_registers
	xc	0(1,%r1), 0(%r1)
.Lfunc_end__RNvNtNtCs_11stackbleach4arch5s390x11erase_below:

_RNvNtNtCs_11stackbleach4arch5s390x15clear_registers:
	tmll	%r2, 1
	jz	.L1
	.insn vri,253987186016324,%v0,%v0,0,0,0
	.insn vri,253987186016324,%v1,%v0,0,0,0
	.insn vri,253987186016324,%v2,%v0,0,0,0
	.insn vri,253987186016324,%v3,%v0,0,0,0
	.insn vri,253987186016324,%v4,%v0,0,0,0
	.insn vri,253987186016324,%v5,%v0,0,0,0
	.insn vri,253987186016324,%v6,%v0,0,0,0
	.insn vri,253987186016324,%v7,%v0,0,0,0
	.insn vri,253987186016324,%v16,%v0,0,0,0
	.insn vri,253987186016324,%v17,%v0,0,0,0
	.insn vri,253987186016324,%v18,%v0,0,0,0
	.insn vri,253987186016324,%v19,%v0,0,0,0
	.insn vri,253987186016324,%v20,%v0,0,0,0
	.insn vri,253987186016324,%v21,%v0,0,0,0
	.insn vri,253987186016324,%v22,%v0,0,0,0
	.insn vri,253987186016324,%v23,%v0,0,0,0
	.insn vri,253987186016324,%v24,%v0,0,0,0
	.insn vri,253987186016324,%v25,%v0,0,0,0
	.insn vri,253987186016324,%v26,%v0,0,0,0
	.insn vri,253987186016324,%v27,%v0,0,0,0
	.insn vri,253987186016324,%v28,%v0,0,0,0
	.insn vri,253987186016324,%v29,%v0,0,0,0
	.insn vri,253987186016324,%v30,%v0,0,0,0
	.insn vri,253987186016324,%v31,%v0,0,0,0
	.insn vri,253987186016322,%v8,%v0,0,1,0
	.insn vri,253987186016322,%v9,%v0,0,1,0
	.insn vri,253987186016322,%v10,%v0,0,1,0
	.insn vri,253987186016322,%v11,%v0,0,1,0
	.insn vri,253987186016322,%v12,%v0,0,1,0
	.insn vri,253987186016322,%v13,%v0,0,1,0
	.insn vri,253987186016322,%v14,%v0,0,1,0
	.insn vri,253987186016322,%v15,%v0,0,1,0
	j	.L2
	lzdr	%f0
	lzdr	%f1
	lzdr	%f2
	lzdr	%f3
	lzdr	%f4
	lzdr	%f5
	lzdr	%f6
	lzdr	%f7
	lghi	%r1, 0
	lghi	%r2, 0
	lghi	%r3, 0
	lghi	%r4, 0
	lghi	%r5, 0
	xgr	%r0, %r0
	sar	%a2, %r0
	sar	%a3, %r0
	sar	%a4, %r0
	sar	%a5, %r0
	sar	%a6, %r0
	sar	%a7, %r0
	sar	%a8, %r0
	sar	%a9, %r0
	sar	%a10, %r0
	sar	%a11, %r0
	sar	%a12, %r0
	sar	%a13, %r0
	sar	%a14, %r0
	sar	%a15, %r0
	br	%r14
.Lfunc_end__RNvNtNtCs_11stackbleach4arch5s390x15clear_registers:

