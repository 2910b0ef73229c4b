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
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend5enter@PLT
	cli	212(%r15), 1
	jlh	.L1
	mvc	0(24,%r13), 160(%r15)
	lmg	%r13, %r15, 456(%r15)
	br	%r14
.L1:
	la	%r2, 184(%r15)
	brasl	%r14, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_@PLT
	la	%r2, 288(%r15)
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
	larl	%r0, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_
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
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend5enter@PLT
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
	brasl	%r14, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_@PLT
	la	%r2, 296(%r15)
	larl	%r3, .Lanon
	brasl	%r14, _RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise@PLT

_RNvNtNtCs_11stackbleach4arch7backend5enter:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend5enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -160
	lrl	%r12, _RNvNtNtCs_11stackbleach4arch7backend4PLAN.0
	lgr	%r13, %r2
	cije	%r12, -1, .L1
.L2:
	llgfr	%r2, %r12
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
	lg	%r11, 8(%r13)
	st	%r12, 24(%r13)
	lgr	%r2, %r11
	lgr	%r3, %r13
	brasl	%r14, _RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave@PLT
	lgr	%r13, %r2
	risbg	%r3, %r3, 63, 191, 0
	lgr	%r2, %r11
	brasl	%r14, _RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run@PLT
	lghi	%r2, -1
	mvi	28(%r13), 1
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.L1:
	brasl	%r14, _RNvNtCs_11stackbleach9registers12detect_clear@PLT
	lr	%r12, %r2
	j	.L2
.L3:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -272
	lgrl	%r13, _RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT
	lgr	%r12, %r2
	lg	%r11, 96(%r2)
	ltg	%r2, 0(%r13)
	lgr	%r10, %r3
	je	.L1
	clgrjl	%r2, %r11, .L2
.L3:
	lgr	%r2, %r11
.L2:
	lg	%r9, 56(%r12)
	ag	%r11, 64(%r12)
	lg	%r13, 48(%r12)
	lgr	%r1, %r9
	sgr	%r1, %r11
	agr	%r1, %r13
	stg	%r1, 208(%r15)
	stg	%r2, 216(%r15)
	mvi	120(%r12), 1
	mvc	160(4,%r15), 24(%r10)
	mvi	176(%r15), 2
	la	%r11, 0(%r13,%r9)
	la	%r0, 0(%r13,%r9)
	xgr	%r0, %r13
	xihf	%r0, 3585543740
	xilf	%r0, 2465876065
	llihf	%r1, 3585543740
	oilf	%r1, 2465876065
	stg	%r1, -32(%r9,%r13)
	lgrl	%r2, .L4
	stg	%r13, -24(%r9,%r13)
	stg	%r11, -16(%r9,%r13)
	larl	%r12, _GLOBAL_OFFSET_TABLE_
	stg	%r0, -8(%r9,%r13)
	brasl	%r14, __tls_get_offset@PLT:tls_ldcall:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	lgr	%r12, %r2
	larl	%r1, .L5
	ag	%r12, 0(%r1)
	ear	%r0, %a0
	sllg	%r7, %r0, 32
	ear	%r7, %a1
	lg	%r3, 8(%r12,%r7)
	lg	%r2, 0(%r12,%r7)
	stg	%r13, 0(%r12,%r7)
	lgr	%r6, %r3
	ogr	%r6, %r2
	stg	%r11, 8(%r12,%r7)
	jl	.L6
	.weak	__sanitizer_start_switch_fiber
	lgrl	%r1, __sanitizer_start_switch_fiber@GOTENT
	lay	%r8, -32(%r9)
	cgijlh	%r1, 0, .L7
.L8:
	.weak	__morestack_set_guard
	lgrl	%r9, __morestack_set_guard@GOTENT
	cgijlh	%r9, 0, .L9
.L10:
	lghi	%r9, 0
.L11:
	brasl	%r14, _RNvMCs_3psmNtB_14StackDirection3new@PLT
	llcr	%r0, %r2
	lghi	%r5, 0
	cije	%r0, 1, .L12
	lgr	%r5, %r8
.L12:
	agr	%r5, %r13
	la	%r0, 184(%r15)
	stg	%r0, 224(%r15)
	stg	%r10, 232(%r15)
	la	%r0, 168(%r15)
	stg	%r0, 240(%r15)
	la	%r0, 208(%r15)
	stg	%r0, 248(%r15)
	la	%r0, 160(%r15)
	la	%r2, 224(%r15)
	la	%r3, 167(%r15)
	larl	%r4, _RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_
	stg	%r0, 256(%r15)
	brasl	%r14, rust_psm_on_stack@PLT
	cgijlh	%r9, 0, .L13
	.weak	__sanitizer_finish_switch_fiber
	lgrl	%r1, __sanitizer_finish_switch_fiber@GOTENT
	cgijlh	%r1, 0, .L14
.L15:
	.weak	__get_unsafe_stack_ptr
	lgrl	%r1, __get_unsafe_stack_ptr@GOTENT
	cgijlh	%r1, 0, .L16
.L17:
	cgijlh	%r6, 0, .L18
	la	%r1, 0(%r12,%r7)
	cg	%r13, 0(%r1)
	jlh	.L18
	lg	%r0, 8(%r1)
	cgrjlh	%r0, %r11, .L18
	mvghi	8(%r1), 0
	mvghi	0(%r1), 0
	lg	%r2, 168(%r15)
	lb	%r3, 176(%r15)
	lmg	%r6, %r15, 320(%r15)
	br	%r14
.L1:
	brasl	%r14, _RNvNtNtCs_6region2os4unix9page_size@PLT
	stg	%r2, 0(%r13)
	clgrjhe	%r2, %r11, .L3
	j	.L2
.L18:
	lgr	%r2, %r13
	lgr	%r3, %r11
	brasl	%r14, _RNvNtCs_11stackbleach7current5leave@PLT
	lg	%r2, 168(%r15)
	lb	%r3, 176(%r15)
	lmg	%r6, %r15, 320(%r15)
	br	%r14
.L6:
	brasl	%r14, _RNvNtCs_11stackbleach7current4note@PLT
	.weak	__sanitizer_start_switch_fiber
	lgrl	%r1, __sanitizer_start_switch_fiber@GOTENT
	lay	%r8, -32(%r9)
	cgije	%r1, 0, .L8
.L7:
	la	%r2, 184(%r15)
	lgr	%r3, %r13
	lgr	%r4, %r8
	basr	%r14, %r1
	.weak	__morestack_set_guard
	lgrl	%r9, __morestack_set_guard@GOTENT
	cgije	%r9, 0, .L10
.L9:
	.weak	__morestack_get_guard
	lgrl	%r1, __morestack_get_guard@GOTENT
	basr	%r14, %r1
	lgr	%r1, %r13
	aghi	%r1, 4096
	stg	%r2, 264(%r15)
	lgr	%r2, %r1
	basr	%r14, %r9
	j	.L11
.L13:
	lg	%r2, 264(%r15)
	basr	%r14, %r9
	.weak	__sanitizer_finish_switch_fiber
	lgrl	%r1, __sanitizer_finish_switch_fiber@GOTENT
	cgije	%r1, 0, .L15
.L14:
	lg	%r2, 184(%r15)
	lghi	%r3, 0
	lghi	%r4, 0
	basr	%r14, %r1
	.weak	__get_unsafe_stack_ptr
	lgrl	%r1, __get_unsafe_stack_ptr@GOTENT
	cgije	%r1, 0, .L17
.L16:
	basr	%r14, %r1
	lgr	%r10, %r2
	brasl	%r14, _RNvNtCs_11stackbleach6second10erase_deep@PLT
	lcgr	%r1, %r2
	aghi	%r1, -1
	agr	%r1, %r10
	cgije	%r1, -1, .L17
	srlg	%r0, %r1, 8
	cgije	%r0, 0, .L19
.L20:
	xc	0(256,%r2), 0(%r2)
	la	%r2, 256(%r2)
	brctg	%r0, .L20
.L19:
	exrl	%r1, .L21
	j	.L17
.L22:
	cgijlh	%r9, 0, .L23
	lgr	%r2, %r6
	brasl	%r14, _Unwind_Resume@PLT
.L23:
	lg	%r2, 264(%r15)
	basr	%r14, %r9
	lgr	%r2, %r6
	brasl	%r14, _Unwind_Resume@PLT

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	stmg	%r9, %r15, 72(%r15)
	aghi	%r15, -160
	lg	%r12, 0(%r2)
	lg	%r13, 8(%r2)
	lg	%r11, 16(%r2)
	lg	%r9, 24(%r2)
	lg	%r10, 32(%r2)
	.weak	__sanitizer_finish_switch_fiber
	lgrl	%r1, __sanitizer_finish_switch_fiber@GOTENT
	cgijlh	%r1, 0, .L1
.L2:
	lg	%r1, 0(%r13)
	lgr	%r2, %r13
	basr	%r14, %r1
	lg	%r0, 8(%r9)
	srlg	%r4, %r0, 3
	cgije	%r4, 0, .L3
	lg	%r1, 0(%r9)
	lay	%r2, -1(%r4)
	risbg	%r0, %r4, 62, 191, 0
	lghi	%r3, 0
	clgfi	%r2, 3
	lghi	%r2, 0
	jl	.L4
	risbg	%r4, %r4, 3, 189, 0
	lgr	%r5, %r1
.L5:
	og	%r2, 0(%r5)
	og	%r2, 8(%r5)
	og	%r2, 16(%r5)
	og	%r2, 24(%r5)
	la	%r3, 4(%r3)
	la	%r5, 32(%r5)
	cgrjlh	%r4, %r3, .L5
	cgije	%r0, 0, .L6
.L4:
	sllg	%r3, %r3, 3
	agr	%r1, %r3
.L7:
	og	%r2, 0(%r1)
	la	%r1, 8(%r1)
	brctg	%r0, .L7
.L6:
	cghi	%r2, 0
	ipm	%r0
	afi	%r0, 1879048192
	srl	%r0, 31
	j	.L8
.L3:
	lhi	%r0, 0
.L8:
	stg	%r13, 0(%r11)
	stc	%r0, 8(%r11)
	llgf	%r2, 0(%r10)
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
	.weak	__sanitizer_start_switch_fiber
	lgrl	%r1, __sanitizer_start_switch_fiber@GOTENT
	cgijlh	%r1, 0, .L9
	lmg	%r9, %r15, 232(%r15)
	br	%r14
.L1:
	la	%r3, 8(%r12)
	la	%r4, 16(%r12)
	lghi	%r2, 0
	basr	%r14, %r1
	j	.L2
.L9:
	lg	%r3, 8(%r12)
	lg	%r4, 16(%r12)
	lghi	%r2, 0
	lmg	%r9, %r15, 232(%r15)
	br	%r1

_RNvNtCs_11stackbleach6bleach8in_place:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -648
	lrl	%r0, _RNvNtNtCs_11stackbleach4arch7backend4PLAN.0
	lgr	%r13, %r2
	cije	%r0, -1, .L1
.L2:
	st	%r0, 24(%r13)
	xc	512(128,%r15), 512(%r15)
	mvghi	496(%r15), -1
	mvghi	504(%r15), 0
	la	%r3, 320(%r15)
	lghi	%r2, 0
	lgr	%r11, %r15
	brasl	%r14, sigaltstack@PLT
	cije	%r2, 0, .L3
	brasl	%r14, __errno_location@PLT
	lgf	%r0, 0(%r2)
	sllg	%r0, %r0, 32
	lhi	%r0, 2
	stg	%r0, 200(%r15)
	mvghi	192(%r15), 3
	la	%r2, 200(%r15)
	brasl	%r14, _RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach@PLT
	j	.L4
.L3:
	l	%r0, 328(%r15)
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
	lg	%r10, 0(%r1,%r3)
	lg	%r12, 8(%r1,%r3)
	lgr	%r9, %r2
	mvhi	164(%r15), 2
	clgrjhe	%r10, %r11, .L8
	clgrjle	%r11, %r12, .L9
.L8:
	ogr	%r12, %r10
	je	.L10
	larl	%r3, .L11
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
	cgrje	%r0, %r14, .L12
	mvhi	164(%r15), 2
	la	%r1, 0(%r1,%r4)
	sllg	%r4, %r3, 4
	lgr	%r14, %r2
	agr	%r14, %r4
	lcgr	%r4, %r4
.L13:
	lhi	%r7, 1
	cgije	%r4, 0, .L14
	lgr	%r5, %r14
	lg	%r10, -16(%r14)
	clgrjhe	%r10, %r11, .L15
	lg	%r12, -8(%r5)
	clgrjle	%r11, %r12, .L16
.L15:
	lay	%r14, -16(%r5)
	cgrje	%r2, %r14, .L14
	lg	%r10, -32(%r5)
	clgrjhe	%r10, %r11, .L17
	lg	%r12, -24(%r5)
	clgrjle	%r11, %r12, .L18
.L17:
	lay	%r14, -32(%r5)
	cgrje	%r2, %r14, .L14
	lg	%r10, -48(%r5)
	clgrjhe	%r10, %r11, .L19
	lg	%r12, -40(%r5)
	clgrjle	%r11, %r12, .L16
.L19:
	lay	%r14, -48(%r5)
	cgrje	%r2, %r14, .L20
	lg	%r10, -64(%r5)
	lay	%r14, -64(%r5)
	la	%r4, 64(%r4)
	clgrjhe	%r10, %r11, .L13
	lg	%r12, -56(%r5)
	lhi	%r7, 0
	clgrjh	%r11, %r12, .L13
.L20:
	cgije	%r3, 0, .L21
.L22:
	stg	%r0, 0(%r1)
	stg	%r2, 8(%r1)
	stg	%r3, 16(%r1)
	cijlh	%r7, 0, .L10
	j	.L9
.L5:
	lghi	%r10, 0
.L23:
.L24:
	lg	%r1, 16(%r13)
	mvghi	0(%r1), 2
	stg	%r10, 8(%r1)
	stg	%r12, 16(%r1)
	mvi	28(%r13), 2
	lghi	%r2, -1
	lmg	%r6, %r15, 696(%r15)
	br	%r14
.L14:
	cgijlh	%r3, 0, .L22
.L21:
	lgr	%r1, %r0
	oihh	%r1, 32768
	llihh	%r3, 32768
	cgrjlh	%r1, %r3, .L25
	cije	%r7, 0, .L9
.L10:
	larl	%r1, .L26
	lgr	%r2, %r9
	ag	%r2, 0(%r1)
	ear	%r0, %a0
	sllg	%r1, %r0, 32
	ear	%r1, %a1
	lg	%r10, 0(%r2,%r1)
	clgrjhe	%r10, %r11, .L27
	lg	%r12, 8(%r2,%r1)
	clgrjle	%r11, %r12, .L28
.L27:
	larl	%r1, .L29
	lgr	%r2, %r9
	ag	%r2, 0(%r1)
	ear	%r0, %a0
	sllg	%r1, %r0, 32
	ear	%r1, %a1
	llc	%r0, 48(%r2,%r1)
	cije	%r0, 3, .L12
	stg	%r11, 640(%r15)
	cije	%r0, 2, .L30
	la	%r1, 0(%r2,%r1)
	lg	%r3, 0(%r1)
	clgrjhe	%r3, %r11, .L30
	lg	%r12, 8(%r1)
	clgrjh	%r11, %r12, .L30
	la	%r2, 49(%r1)
	la	%r1, 16(%r1)
	mvc	208(32,%r15), 0(%r1)
	stg	%r3, 248(%r15)
	stg	%r3, 192(%r15)
	stg	%r12, 200(%r15)
	st	%r0, 164(%r15)
	stc	%r0, 240(%r15)
	mvc	241(7,%r15), 0(%r2)
.L31:
	lgrl	%r10, _RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT
	ltg	%r2, 0(%r10)
	jlh	.L32
	brasl	%r14, _RNvNtNtCs_6region2os4unix9page_size@PLT
	stg	%r2, 0(%r10)
	cgije	%r2, 0, .L33
.L32:
	llill	%r7, 0
	lgr	%r8, %r7
	lgr	%r9, %r11
	dlgr	%r8, %r2
	lg	%r6, 208(%r15)
	ltg	%r2, 0(%r10)
	jlh	.L34
	brasl	%r14, _RNvNtNtCs_6region2os4unix9page_size@PLT
	stg	%r2, 0(%r10)
	cgije	%r2, 0, .L33
.L34:
	lgr	%r0, %r7
	sgr	%r11, %r8
	lgr	%r1, %r6
	dlgr	%r0, %r2
	sgr	%r6, %r0
	la	%r9, 208(%r15)
	clgrjl	%r11, %r6, .L35
	mvc	256(32,%r15), 0(%r9)
	mvc	168(7,%r15), 241(%r15)
	mvc	288(32,%r15), 256(%r15)
	mvc	176(7,%r15), 168(%r15)
.L36:
	lg	%r10, 248(%r15)
.L9:
	stg	%r10, 440(%r15)
	stg	%r12, 448(%r15)
	mvc	456(32,%r15), 288(%r15)
	l	%r0, 164(%r15)
	stc	%r0, 488(%r15)
	mvc	489(7,%r15), 176(%r15)
	l	%r11, 24(%r13)
	.weak	__morestack_set_guard
	lgrl	%r9, __morestack_set_guard@GOTENT
	cgijlh	%r9, 0, .L37
	lg	%r1, 0(%r13)
	lgr	%r2, %r13
	basr	%r14, %r1
.L38:
	lgr	%r4, %r15
	la	%r2, 320(%r15)
	la	%r3, 440(%r15)
	brasl	%r14, _RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new@PLT
	llgfr	%r12, %r11
	lgr	%r2, %r12
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
	.weak	__get_unsafe_stack_ptr
	lgrl	%r1, __get_unsafe_stack_ptr@GOTENT
	cgije	%r1, 0, .L39
	basr	%r14, %r1
	lgr	%r11, %r2
	brasl	%r14, _RNvNtCs_11stackbleach6second10erase_deep@PLT
	lcgr	%r1, %r2
	aghi	%r1, -1
	agr	%r1, %r11
	cgije	%r1, -1, .L39
	srlg	%r0, %r1, 8
	cgije	%r0, 0, .L40
.L41:
	xc	0(256,%r2), 0(%r2)
	la	%r2, 256(%r2)
	brctg	%r0, .L41
.L40:
	exrl	%r1, .L42
	j	.L39
.L43:
	la	%r2, 496(%r15)
	lgr	%r3, %r12
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend11erase_below@PLT
.L39:
	la	%r2, 320(%r15)
	la	%r3, 496(%r15)
	brasl	%r14, _RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next@PLT
	cijlh	%r2, 0, .L43
	ltg	%r0, 368(%r15)
	mvghi	368(%r15), 0
	jlh	.L44
	la	%r2, 320(%r15)
	brasl	%r14, _RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle@PLT
	lg	%r2, 496(%r15)
	mvi	28(%r13), 1
	lmg	%r6, %r15, 696(%r15)
	br	%r14
.L16:
	lhi	%r7, 0
	cgijlh	%r3, 0, .L22
	j	.L21
.L18:
	lhi	%r7, 0
	cgijlh	%r3, 0, .L22
	j	.L21
.L25:
	sllg	%r3, %r0, 4
	lghi	%r4, 8
	brasl	%r14, _RNvCs_7___rustc14___rust_dealloc@PLT
	cijlh	%r7, 0, .L10
	j	.L9
.L1:
	lghi	%r2, 16
	brasl	%r14, getauxval@PLT
	risbg	%r0, %r2, 63, 191, 53
	strl	%r0, _RNvNtNtCs_11stackbleach4arch7backend4PLAN.0
	j	.L2
.L30:
	la	%r2, 320(%r15)
	lg	%r3, 640(%r15)
	brasl	%r14, _RNvNtNtNtCs_11stackbleach2os7backend9own_stack4find@PLT
	llc	%r0, 368(%r15)
	lg	%r10, 320(%r15)
	lg	%r12, 328(%r15)
	cije	%r0, 2, .L45
	mvc	208(32,%r15), 336(%r15)
	mvc	184(7,%r15), 369(%r15)
	stg	%r10, 192(%r15)
	stg	%r12, 200(%r15)
	st	%r0, 164(%r15)
	stc	%r0, 240(%r15)
	mvc	241(7,%r15), 184(%r15)
	stg	%r10, 248(%r15)
	clgr	%r10, %r11
	lghi	%r10, 1
	jhe	.L46
	clgrjle	%r11, %r12, .L31
	j	.L45
.L37:
	.weak	__morestack_get_guard
	lgrl	%r1, __morestack_get_guard@GOTENT
	basr	%r14, %r1
	aghi	%r10, 4096
	lgr	%r12, %r2
	lgr	%r2, %r10
	basr	%r14, %r9
	lg	%r1, 0(%r13)
	lgr	%r2, %r13
	basr	%r14, %r1
	lgr	%r2, %r12
	basr	%r14, %r9
	j	.L38
.L44:
	lg	%r1, 16(%r13)
	mvghi	0(%r1), 3
	llihh	%r2, 32768
	oill	%r2, 1
	stg	%r2, 8(%r1)
	stg	%r0, 32(%r1)
	mvi	28(%r13), 3
	lghi	%r2, -1
	lmg	%r6, %r15, 696(%r15)
	br	%r14
.L12:
	larl	%r2, .Lanon
	brasl	%r14, _RNvNtNtCs_3std6thread5local18panic_access_error@PLT
	j	.L47
.L35:
	la	%r2, 320(%r15)
	la	%r3, 192(%r15)
	lgr	%r4, %r11
	brasl	%r14, _RNvMNtNtNtCs_11stackbleach2os7backend9own_stackNtB_8OwnStack15reaches_further@PLT
	cli	320(%r15), 0
	je	.L48
	lg	%r12, 328(%r15)
	lghi	%r10, 2
	j	.L45
.L28:
	lgr	%r2, %r10
	lgr	%r3, %r12
	brasl	%r14, _RNvNtCs_11stackbleach5label11is_labelled@PLT
	cije	%r2, 0, .L27
	j	.L9
.L48:
	llc	%r0, 321(%r15)
	cije	%r0, 0, .L49
	lg	%r10, 192(%r15)
	lg	%r12, 200(%r15)
	llc	%r0, 240(%r15)
	mvc	256(32,%r15), 0(%r9)
	mvc	168(7,%r15), 241(%r15)
	st	%r0, 164(%r15)
	cije	%r0, 2, .L45
	mvc	288(32,%r15), 256(%r15)
	mvc	176(7,%r15), 168(%r15)
	chsi	164(%r15), 3
	jlh	.L9
	j	.L24
.L49:
	lghi	%r10, 1
.L46:
.L45:
	cgijlh	%r10, 1, .L24
	la	%r2, 320(%r15)
	lg	%r3, 640(%r15)
	brasl	%r14, _RNvNtCs_11stackbleach5label4find@PLT
	cghsi	320(%r15), 1
	jlh	.L23
	mvc	248(8,%r15), 328(%r15)
	lg	%r12, 336(%r15)
	mvhi	164(%r15), 2
	j	.L36
.L33:
	larl	%r2, .Lanon
	brasl	%r14, _RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero@PLT
.L47:
	j	.L50+2
.L51:
	j	.L52
.L53:
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L54:
.L52:
	la	%r2, 320(%r15)
	brasl	%r14, _RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_11stackbleach6bleach5stack5SweepEB_@PLT
	brasl	%r14, _RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L55:
	brasl	%r14, _RNvNtCs_4core9panicking16panic_in_cleanup@PLT
.L56:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_:
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
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_:
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
	brasl	%r14, _RNvMNtNtCs_11stackbleach5error4callNtB_5Error4keep@PLT
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
	brasl	%r14, _RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_6places5EndeduEECs_9on_record@PLT
.L2:
	lg	%r1, 40(%r13)
	mvi	28(%r13), 1
	xc	0(24,%r1), 0(%r1)
	xc	0(24,%r12), 0(%r12)
	llgf	%r2, 24(%r13)
	mvi	0(%r12), 0
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
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

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	stmg	%r8, %r15, 64(%r15)
	aghi	%r15, -168
	lgr	%r13, %r2
	cli	122(%r2), 0
	lgr	%r12, %r3
	je	.L1
	brasl	%r14, _RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle@PLT
.L1:
	lgr	%r2, %r13
	brasl	%r14, _RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase@PLT
	tmll	%r2, 1
	je	.L2
	lg	%r0, 96(%r13)
	lgr	%r1, %r3
	ogr	%r1, %r0
	jl	.L3
	llc	%r0, 104(%r13)
	chi	%r0, 0
	ipm	%r1
	afi	%r1, 1879048192
	srl	%r1, 31
	sr	%r0, %r1
	stc	%r0, 104(%r13)
	lmg	%r8, %r15, 232(%r15)
	br	%r14
.L3:
	lb	%r2, 104(%r13)
	cijlh	%r12, 0, .L4
	clgrjh	%r3, %r0, .L4
	llcr	%r1, %r2
	tmll	%r2, 255
	ipm	%r2
	afi	%r2, 1879048192
	srl	%r2, 31
	sr	%r1, %r2
	j	.L5
.L4:
	ahi	%r2, 16
	llcr	%r1, %r2
	cijl	%r1, 48, .L5
	lhi	%r1, 48
.L5:
	stc	%r1, 104(%r13)
	llcr	%r1, %r1
	lgr	%r9, %r3
	clgrjle	%r3, %r0, .L6
	cijle	%r1, 16, .L7
.L8:
	stg	%r9, 96(%r13)
	clgrjhe	%r9, %r3, .L2
.L9:
	lg	%r12, 56(%r13)
	lg	%r1, 64(%r13)
	agfi	%r3, 2097151
	nilf	%r3, 4292870144
	lgr	%r11, %r12
	sgr	%r11, %r1
	clgrjl	%r11, %r3, .L10
	lgr	%r11, %r3
.L10:
	la	%r0, 0(%r1,%r11)
	sgr	%r12, %r0
	ag	%r12, 48(%r13)
	sgr	%r11, %r9
	lghi	%r4, 4
	lgr	%r2, %r12
	lgr	%r3, %r11
	brasl	%r14, madvise@PLT
	cije	%r2, 0, .L11
	brasl	%r14, __errno_location@PLT
	lgr	%r10, %r2
	lgf	%r0, 0(%r2)
	sllg	%r8, %r0, 32
	lhi	%r8, 2
	lghi	%r4, 24
	stg	%r8, 160(%r15)
	lgr	%r2, %r12
	lgr	%r3, %r11
	brasl	%r14, madvise@PLT
	cije	%r2, 0, .L12
	lgf	%r0, 0(%r10)
	sllg	%r12, %r0, 32
	la	%r2, 160(%r15)
	lr	%r12, %r8
	brasl	%r14, _RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach@PLT
	la	%r2, 160(%r15)
	stg	%r12, 160(%r15)
	j	.L13
.L6:
	lgr	%r9, %r0
	cijh	%r1, 16, .L8
.L7:
	lghi	%r9, 0
	stg	%r9, 96(%r13)
	clgrjl	%r9, %r3, .L9
.L2:
	lmg	%r8, %r15, 232(%r15)
	br	%r14
.L12:
	la	%r2, 160(%r15)
.L13:
	brasl	%r14, _RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach@PLT
.L11:
	lg	%r0, 112(%r13)
	clgrjhe	%r9, %r0, .L14
	lgr	%r0, %r9
.L14:
	stg	%r0, 112(%r13)
	lmg	%r8, %r15, 232(%r15)
	br	%r14

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -592
	cli	120(%r2), 1
	jlh	.L1
	lg	%r0, 56(%r2)
	lg	%r3, 64(%r2)
	lg	%r13, 48(%r2)
	lgr	%r12, %r0
	lg	%r4, 112(%r2)
	sgr	%r12, %r3
	stg	%r13, 280(%r15)
	stg	%r12, 288(%r15)
	lgr	%r1, %r12
	sgr	%r1, %r4
	agr	%r1, %r13
	la	%r4, 0(%r3,%r4)
	stg	%r1, 296(%r15)
	cgije	%r4, 0, .L2
	aghi	%r4, -1
	cgije	%r4, -1, .L3
	srlg	%r5, %r4, 8
	lgr	%r14, %r1
	cgije	%r5, 0, .L4
.L5:
	xc	0(256,%r14), 0(%r14)
	la	%r14, 256(%r14)
	brctg	%r5, .L5
.L4:
	exrl	%r4, .L6
.L3:
.L2:
	cgrjlh	%r0, %r3, .L7
.L1:
	lghi	%r2, 1
	lghi	%r3, 0
	lmg	%r6, %r15, 640(%r15)
	br	%r14
.L7:
	stg	%r12, 576(%r15)
	la	%r2, 112(%r2)
	mvc	160(8,%r15), 0(%r2)
	la	%r0, 280(%r15)
	stg	%r0, 320(%r15)
	la	%r0, 160(%r15)
	stg	%r0, 328(%r15)
	la	%r0, 288(%r15)
	stg	%r0, 336(%r15)
	la	%r0, 296(%r15)
	stg	%r0, 344(%r15)
	stg	%r2, 352(%r15)
	stg	%r13, 584(%r15)
	stg	%r13, 304(%r15)
	stg	%r1, 312(%r15)
	la	%r0, 304(%r15)
	stg	%r0, 360(%r15)
	la	%r0, 312(%r15)
	stg	%r0, 368(%r15)
	la	%r0, 320(%r15)
	stg	%r0, 376(%r15)
	lgrl	%r1, _RNvNtNtNtCs_11stackbleach2os7backend5wiped5NOTES
	stg	%r1, 168(%r15)
	cgijlh	%r1, 0, .L8
	brasl	%r14, _RNvNtNtNtCs_11stackbleach2os7backend5wiped4make@PLT
	stg	%r3, 168(%r15)
	cgijlh	%r2, 1, .L9
	cghsi	168(%r15), 0
	jlh	.L8
	j	.L9
.L10:
	lg	%r1, 168(%r15)
	chsi	0(%r1), 0
	jlh	.L11
.L8:
	lg	%r1, 168(%r15)
	lt	%r2, 0(%r1)
	st	%r2, 272(%r15)
	jle	.L12
	lg	%r9, 304(%r15)
	lg	%r10, 312(%r15)
	cgrje	%r9, %r10, .L10
	l	%r0, 272(%r15)
	ahi	%r0, -1
	st	%r0, 276(%r15)
	lgfr	%r11, %r0
.L13:
	larl	%r1, _RNvNtNtNtCs_11stackbleach2os7backend7pagemap5READS.0
	tm	0(%r1), 255
	jne	.L14
	mvghi	176(%r15), 96
	mvghi	184(%r15), 0
	stg	%r9, 192(%r15)
	stg	%r10, 200(%r15)
	mvghi	208(%r15), 0
	la	%r0, 384(%r15)
	stg	%r0, 216(%r15)
	mvghi	224(%r15), 8
	la	%r1, 232(%r15)
	xc	0(24,%r1), 0(%r1)
	mvghi	256(%r15), 24
	la	%r4, 176(%r15)
	llilf	%r3, 3227543056
	mvghi	264(%r15), 24
	lgr	%r2, %r11
	brasl	%r14, ioctl@PLT
	chi	%r2, 0
	jl	.L15
	je	.L16
	lg	%r1, 320(%r15)
	lg	%r4, 328(%r15)
	lg	%r5, 336(%r15)
	lg	%r14, 344(%r15)
	lg	%r13, 352(%r15)
	llgfr	%r0, %r2
	lghi	%r6, -192
	j	.L17
.L18:
	exrl	%r2, .L19
.L20:
	aghi	%r0, -1
	la	%r6, 24(%r6)
	je	.L16
.L17:
	cgije	%r6, 0, .L16
	lg	%r2, 576(%r6,%r15)
	lg	%r8, 584(%r6,%r15)
	lghi	%r7, 0
	clgrjle	%r8, %r2, .L21
	clgrjl	%r2, %r9, .L21
	clgrjh	%r8, %r10, .L22
	lgr	%r3, %r2
	sg	%r3, 0(%r1)
	lg	%r7, 0(%r5)
	lg	%r12, 0(%r4)
	sgr	%r7, %r3
	clgrjle	%r7, %r12, .L23
	lgr	%r12, %r7
.L23:
	stg	%r12, 0(%r4)
	cg	%r8, 0(%r14)
	jlh	.L24
	lg	%r12, 0(%r5)
	sgr	%r12, %r3
	stg	%r12, 0(%r13)
.L24:
	ag	%r3, 0(%r1)
	lcgr	%r2, %r2
	aghi	%r2, -1
	agr	%r2, %r8
	cgije	%r2, -1, .L20
	srlg	%r8, %r2, 8
	lgr	%r7, %r3
	cgije	%r8, 0, .L18
.L25:
	xc	0(256,%r7), 0(%r7)
	la	%r7, 256(%r7)
	brctg	%r8, .L25
	j	.L18
.L16:
	lg	%r3, 208(%r15)
	clgr	%r9, %r3
	ipm	%r0
	risbg	%r0, %r0, 63, 191, 36
	clgr	%r3, %r10
	ipm	%r1
	afi	%r1, -536870912
	srl	%r1, 31
	nr	%r1, %r0
	llgfr	%r7, %r1
	j	.L22
.L15:
	brasl	%r14, __errno_location@PLT
	l	%r0, 0(%r2)
	lghi	%r7, 0
	cijlh	%r0, 25, .L22
.L14:
	la	%r5, 320(%r15)
	l	%r2, 276(%r15)
	lgr	%r3, %r9
	lgr	%r4, %r10
	brasl	%r14, _RINvNtNtNtCs_11stackbleach2os7backend7pagemap4readNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0EB_@PLT
	lgr	%r7, %r2
	j	.L22
.L21:
.L22:
	cgijlh	%r7, 1, .L26
	lg	%r10, 312(%r15)
	lgr	%r9, %r3
	cgrjlh	%r3, %r10, .L13
	j	.L10
.L12:
	cijle	%r2, -4, .L27
	cije	%r2, -1, .L9
.L26:
	lg	%r1, 168(%r15)
	lhi	%r0, -2
	l	%r2, 272(%r15)
	cs	%r2, %r0, 0(%r1)
	jl	.L8
	lg	%r10, 168(%r15)
	lgr	%r2, %r10
	brasl	%r14, _RNvNtNtNtCs_11stackbleach2os7backend7pagemap26open_in_place_of_inherited@PLT
	tmll	%r2, 1
	lr	%r12, %r3
	je	.L28
	lhi	%r0, -2
	cs	%r0, %r12, 0(%r10)
	je	.L9
	cije	%r0, 0, .L8
	j	.L9
.L28:
	lr	%r2, %r12
	brasl	%r14, _RNvNtNtNtCs_11stackbleach2os7backend7pagemap5knows@PLT
	cije	%r2, 0, .L29
	la	%r2, 360(%r15)
	lr	%r3, %r12
	brasl	%r14, _RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_@PLT
	lgr	%r11, %r2
	cije	%r11, 0, .L30
	lr	%r0, %r12
	ahi	%r0, 1
	j	.L31
.L29:
	lhi	%r13, -2
	lhi	%r0, -1
	cs	%r13, %r0, 0(%r10)
	ipm	%r10
	afi	%r10, -268435456
	srl	%r10, 31
	lhi	%r11, 0
	j	.L32
.L30:
	lhi	%r0, -1
.L31:
	lhi	%r13, -2
	cs	%r13, %r0, 0(%r10)
	ipm	%r10
	afi	%r10, -268435456
	srl	%r10, 31
	cije	%r11, 0, .L32
	cijlh	%r10, 0, .L11
.L32:
	lgfr	%r2, %r12
	brasl	%r14, close@PLT
	cijlh	%r10, 0, .L33
	cije	%r13, 0, .L8
.L33:
	cije	%r11, 0, .L9
.L11:
	lg	%r3, 160(%r15)
	lghi	%r2, 1
	lmg	%r6, %r15, 640(%r15)
	br	%r14
.L27:
	lr	%r0, %r2
	ahi	%r0, 1
	cs	%r2, %r0, 0(%r1)
.L9:
	lg	%r3, 576(%r15)
	aghi	%r3, -1
	lg	%r2, 584(%r15)
	cgije	%r3, -1, .L34
	srlg	%r0, %r3, 8
	lgr	%r1, %r2
	cgije	%r0, 0, .L35
.L36:
	xc	0(256,%r1), 0(%r1)
	la	%r1, 256(%r1)
	brctg	%r0, .L36
.L35:
	exrl	%r3, .L37
.L34:
	lghi	%r2, 0
	lmg	%r6, %r15, 640(%r15)
	br	%r14

_RNvNtNtCs_11stackbleach4arch7backend11erase_below:
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
	jg	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
	xc	0(1,%r1), 0(%r1)
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend11erase_below:

_RNvNtNtCs_11stackbleach4arch7backend15clear_registers:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend15clear_registers:

