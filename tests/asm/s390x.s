// s390x-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RINvMNtCs_11stackbleach10heap_stackNtB_9HeapStack3runNCNvCs_9on_record15on_a_heap_stack0uEB_:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -296
	lgrl	%r0, .L1
	larl	%r12, _GLOBAL_OFFSET_TABLE_
	lgr	%r10, %r4
	lgr	%r11, %r3
	lgr	%r13, %r2
	lgr	%r2, %r0
	brasl	%r14, __tls_get_offset@PLT:tls_gdcall:_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL
	ear	%r0, %a0
	sllg	%r1, %r0, 32
	ear	%r1, %a1
	llc	%r12, 0(%r2,%r1)
	cije	%r12, 2, .L2
.L3:
	stg	%r10, 208(%r15)
	la	%r0, 248(%r15)
	stg	%r0, 216(%r15)
	stg	%r10, 224(%r15)
	la	%r0, 272(%r15)
	stg	%r0, 232(%r15)
	nilf	%r12, 1
	stc	%r12, 240(%r15)
	lgr	%r2, %r11
	brasl	%r14, _RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory12deepest_kept@PLT
	larl	%r0, _RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record15on_a_heap_stack0uINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE4callB_
	stg	%r0, 160(%r15)
	la	%r0, 208(%r15)
	stg	%r0, 168(%r15)
	stc	%r12, 200(%r15)
	stg	%r2, 176(%r15)
	stg	%r3, 184(%r15)
	mvghi	192(%r15), 0
	lgrl	%r4, _RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land@GOT
	la	%r2, 160(%r15)
	lgr	%r3, %r11
	brasl	%r14, _RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make@PLT
	cghi	%r2, 0
	ipm	%r0
	afi	%r0, 1879048192
	risbg	%r3, %r0, 63, 191, 33
	lgr	%r2, %r11
	brasl	%r14, _RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run@PLT
	lg	%r1, 232(%r15)
	mvc	0(24,%r13), 0(%r1)
	lg	%r2, 208(%r15)
	xc	0(24,%r2), 0(%r2)
	xc	0(24,%r1), 0(%r1)
	lmg	%r6, %r15, 344(%r15)
	br	%r14
.L2:
	brasl	%r14, _RNvNtCs_11stackbleach9registers6detect@PLT
	lgr	%r12, %r2
	j	.L3
.L4:
	lg	%r1, 208(%r15)
	lg	%r2, 232(%r15)
	xc	0(24,%r1), 0(%r1)
	xc	0(24,%r2), 0(%r2)
	lgr	%r2, %r6
	brasl	%r14, _Unwind_Resume@PLT

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make:
	stmg	%r7, %r15, 56(%r15)
	aghi	%r15, -200
	lgr	%r13, %r2
	stg	%r4, 168(%r15)
	lg	%r11, 48(%r3)
	lg	%r8, 56(%r3)
	lgrl	%r2, .L1
	stg	%r13, 176(%r15)
	mvi	120(%r3), 1
	larl	%r12, _GLOBAL_OFFSET_TABLE_
	la	%r10, 0(%r11,%r8)
	brasl	%r14, __tls_get_offset@PLT:tls_ldcall:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	lgr	%r12, %r2
	larl	%r1, .L2
	ag	%r12, 0(%r1)
	ear	%r0, %a0
	sllg	%r9, %r0, 32
	ear	%r9, %a1
	lg	%r3, 8(%r12,%r9)
	lg	%r2, 0(%r12,%r9)
	stg	%r11, 0(%r12,%r9)
	lgr	%r7, %r3
	ogr	%r7, %r2
	stg	%r10, 8(%r12,%r9)
	jl	.L3
.L4:
	brasl	%r14, _RNvMCs_3psmNtB_14StackDirection3new@PLT
	llcr	%r0, %r2
	lghi	%r5, 0
	cije	%r0, 1, .L5
	lgr	%r5, %r8
.L5:
	agr	%r5, %r11
	la	%r0, 168(%r15)
	stg	%r0, 184(%r15)
	la	%r0, 176(%r15)
	la	%r2, 184(%r15)
	la	%r3, 167(%r15)
	larl	%r4, _RINvNvCs_3psm8on_stack13with_on_stackuNCNvNtNtCs_11stackbleach10heap_stack6switch8on_stack0EB_
	stg	%r0, 192(%r15)
	brasl	%r14, rust_psm_on_stack@PLT
	cgijlh	%r7, 0, .L6
	la	%r1, 0(%r12,%r9)
	cg	%r11, 0(%r1)
	jlh	.L6
	lg	%r0, 8(%r1)
	cgrjlh	%r0, %r10, .L6
	mvghi	8(%r1), 0
	mvghi	0(%r1), 0
	lg	%r2, 32(%r13)
	lmg	%r7, %r15, 256(%r15)
	br	%r14
.L6:
	lgr	%r2, %r11
	lgr	%r3, %r10
	brasl	%r14, _RNvNtCs_11stackbleach7current5leave@PLT
	lg	%r2, 32(%r13)
	lmg	%r7, %r15, 256(%r15)
	br	%r14
.L3:
	brasl	%r14, _RNvNtCs_11stackbleach7current4note@PLT
	j	.L4

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land:
	stmg	%r13, %r15, 104(%r15)
	aghi	%r15, -160
	lgr	%r13, %r2
	lg	%r1, 0(%r2)
	lg	%r2, 8(%r2)
	basr	%r14, %r1
	lg	%r0, 24(%r13)
	srlg	%r4, %r0, 3
	cgije	%r4, 0, .L1
	lg	%r1, 16(%r13)
	lay	%r2, -1(%r4)
	risbg	%r0, %r4, 62, 191, 0
	lghi	%r3, 0
	clgfi	%r2, 3
	lghi	%r2, 0
	jl	.L2
	risbg	%r4, %r4, 3, 189, 0
	lgr	%r5, %r1
.L3:
	og	%r2, 0(%r5)
	og	%r2, 8(%r5)
	og	%r2, 16(%r5)
	og	%r2, 24(%r5)
	la	%r3, 4(%r3)
	la	%r5, 32(%r5)
	cgrjlh	%r4, %r3, .L3
	cgije	%r0, 0, .L4
.L2:
	sllg	%r3, %r3, 3
	agr	%r1, %r3
.L5:
	og	%r2, 0(%r1)
	la	%r1, 8(%r1)
	brctg	%r0, .L5
.L4:
	cghi	%r2, 0
	ipm	%r0
	afi	%r0, 1879048192
	risbg	%r0, %r0, 63, 191, 33
	llgc	%r2, 40(%r13)
	stg	%r0, 32(%r13)
	lmg	%r13, %r15, 264(%r15)
	jg	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
.L1:
	lghi	%r0, 0
	llgc	%r2, 40(%r13)
	stg	%r0, 32(%r13)
	lmg	%r13, %r15, 264(%r15)
	jg	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT

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
	aghi	%r15, -280
	cli	120(%r2), 1
	jlh	.L1
	lg	%r0, 56(%r2)
	lg	%r3, 64(%r2)
	lg	%r12, 48(%r2)
	lgr	%r8, %r0
	lg	%r4, 112(%r2)
	sgr	%r8, %r3
	stg	%r12, 160(%r15)
	stg	%r8, 168(%r15)
	lgr	%r1, %r8
	sgr	%r1, %r4
	agr	%r1, %r12
	la	%r5, 0(%r3,%r4)
	stg	%r1, 176(%r15)
	cgije	%r5, 0, .L2
	aghi	%r5, -1
	cgije	%r5, -1, .L3
	srlg	%r14, %r5, 8
	lgr	%r13, %r1
	cgije	%r14, 0, .L4
.L5:
	xc	0(256,%r13), 0(%r13)
	la	%r13, 256(%r13)
	brctg	%r14, .L5
.L4:
	exrl	%r5, .L6
.L3:
.L2:
	cgrjlh	%r0, %r3, .L7
.L1:
	lghi	%r2, 1
	lghi	%r3, 0
	lmg	%r6, %r15, 328(%r15)
	br	%r14
.L7:
	la	%r0, 112(%r2)
	stg	%r4, 184(%r15)
	la	%r2, 160(%r15)
	stg	%r2, 232(%r15)
	la	%r2, 184(%r15)
	stg	%r2, 240(%r15)
	la	%r2, 168(%r15)
	stg	%r2, 248(%r15)
	la	%r2, 176(%r15)
	stg	%r2, 256(%r15)
	stg	%r0, 264(%r15)
	stg	%r12, 272(%r15)
	stg	%r12, 192(%r15)
	stg	%r1, 200(%r15)
	la	%r0, 192(%r15)
	stg	%r0, 208(%r15)
	la	%r0, 200(%r15)
	stg	%r0, 216(%r15)
	la	%r0, 232(%r15)
	stg	%r0, 224(%r15)
	lgrl	%r13, _RNvNtNtNtCs_11stackbleach2os7backend5wiped5NOTES
	cgije	%r13, 0, .L8
.L9:
	lhi	%r7, -2
	lhi	%r6, -1
	j	.L10
.L11:
	chsi	0(%r13), 0
	jlh	.L12
.L10:
	l	%r12, 0(%r13)
	cije	%r12, -2, .L13
	cije	%r12, 0, .L13
	cije	%r12, -1, .L14
	lr	%r3, %r12
	ahi	%r3, -1
	la	%r2, 208(%r15)
	brasl	%r14, _RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_@PLT
	cijlh	%r2, 0, .L11
.L13:
	cs	%r12, %r7, 0(%r13)
	jl	.L10
	larl	%r2, .Lanon
	llilh	%r3, 8
	brasl	%r14, open@PLT
	lgr	%r12, %r2
	cijl	%r12, 0, .L15
	lgfr	%r11, %r12
	lghi	%r3, 1030
	lghi	%r4, 500
	lgr	%r2, %r11
	brasl	%r14, fcntl@PLT
	lgr	%r10, %r2
	cijl	%r10, 0, .L16
	lgr	%r2, %r11
	brasl	%r14, close@PLT
	lr	%r12, %r10
.L16:
	lr	%r2, %r12
	brasl	%r14, _RNvNtNtNtCs_11stackbleach2os7backend7pagemap5knows@PLT
	cije	%r2, 0, .L17
	la	%r2, 208(%r15)
	lr	%r3, %r12
	brasl	%r14, _RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_@PLT
	cije	%r2, 0, .L17
	lr	%r0, %r12
	ahi	%r0, 1
	lhi	%r11, -2
	cs	%r11, %r0, 0(%r13)
	lhi	%r10, 1
	lhi	%r9, 1
	jl	.L18
	j	.L12
.L17:
	lhi	%r11, -2
	cs	%r11, %r6, 0(%r13)
	ipm	%r9
	afi	%r9, -268435456
	srl	%r9, 31
	xilf	%r9, 1
	lhi	%r10, 0
.L18:
	lgfr	%r2, %r12
	brasl	%r14, close@PLT
	cije	%r9, 0, .L19
	cije	%r11, 0, .L10
	j	.L19
.L15:
	lhi	%r0, -2
	cs	%r0, %r6, 0(%r13)
	je	.L14
	cije	%r0, 0, .L10
	j	.L14
.L19:
	cije	%r10, 0, .L14
.L12:
	lg	%r3, 184(%r15)
	lghi	%r2, 1
	lmg	%r6, %r15, 328(%r15)
	br	%r14
.L8:
	brasl	%r14, _RNvNtNtNtCs_11stackbleach2os7backend5wiped4make@PLT
	cgijlh	%r2, 1, .L14
	ltgr	%r13, %r3
	jlh	.L9
.L14:
	aghi	%r8, -1
	lg	%r2, 272(%r15)
	cgije	%r8, -1, .L20
	srlg	%r0, %r8, 8
	lgr	%r1, %r2
	cgije	%r0, 0, .L21
.L22:
	xc	0(256,%r1), 0(%r1)
	la	%r1, 256(%r1)
	brctg	%r0, .L22
.L21:
	exrl	%r8, .L23
.L20:
	lghi	%r2, 0
	lmg	%r6, %r15, 328(%r15)
	br	%r14

_RINvNtCs_11stackbleach6bleach6bleachNCNvCs_9on_record8in_place0uEB_:
	stmg	%r6, %r15, 48(%r15)
	aghi	%r15, -632
	lgr	%r13, %r2
	la	%r2, 432(%r15)
	brasl	%r14, _RNvNtCs_11stackbleach6bleach6in_use@PLT
	lgrl	%r2, .L1
	larl	%r12, _GLOBAL_OFFSET_TABLE_
	brasl	%r14, __tls_get_offset@PLT:tls_gdcall:_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL
	ear	%r0, %a0
	sllg	%r1, %r0, 32
	ear	%r1, %a1
	llc	%r0, 0(%r2,%r1)
	cije	%r0, 2, .L2
.L3:
	stg	%r13, 480(%r15)
	la	%r1, 520(%r15)
	stg	%r1, 488(%r15)
	stg	%r13, 496(%r15)
	la	%r1, 464(%r15)
	stg	%r1, 504(%r15)
	nilf	%r0, 1
	la	%r3, 480(%r15)
	larl	%r2, _RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record8in_place0uINtNtCs_4core6result6ResultuINtNtCs_5alloc5boxed3BoxDNtNtB_3any3AnyNtNtB_6marker4SendEL_EEE4callB_
	stc	%r0, 512(%r15)
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend4call@PLT
	xc	160(256,%r15), 160(%r15)
	xc	416(16,%r15), 416(%r15)
	la	%r2, 544(%r15)
	la	%r3, 432(%r15)
	la	%r4, 160(%r15)
	brasl	%r14, _RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new@PLT
	llgc	%r2, 512(%r15)
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend5clear@PLT
.L4:
	la	%r2, 544(%r15)
	la	%r3, 160(%r15)
	brasl	%r14, _RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next@PLT
	cije	%r2, 0, .L5
	llgc	%r3, 512(%r15)
	la	%r2, 160(%r15)
	brasl	%r14, _RNvNtNtCs_11stackbleach4arch7backend11erase_below@PLT
	j	.L4
.L5:
	la	%r2, 544(%r15)
	brasl	%r14, _RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle@PLT
	lg	%r1, 504(%r15)
	ltg	%r2, 0(%r1)
	jlh	.L6
	lg	%r2, 480(%r15)
	xc	0(24,%r2), 0(%r2)
	mvghi	8(%r1), 0
	mvghi	0(%r1), 0
	lmg	%r6, %r15, 680(%r15)
	br	%r14
.L2:
	brasl	%r14, _RNvNtCs_11stackbleach9registers6detect@PLT
	lgr	%r0, %r2
	j	.L3
.L6:
	lg	%r3, 8(%r1)
	brasl	%r14, _RNvNtCs_3std5panic13resume_unwind@PLT
	j	.L7+2
.L8:
	j	.L9
.L10:
.L9:
	lgr	%r2, %r6
	lg	%r1, 480(%r15)
	lg	%r3, 504(%r15)
	xc	0(24,%r1), 0(%r1)
	mvghi	8(%r3), 0
	mvghi	0(%r3), 0
	brasl	%r14, _Unwind_Resume@PLT

_RNvNtNtCs_11stackbleach4arch7backend4call:
	lgr	%r1, %r2
	lgr	%r2, %r3
	br	%r1
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend4call:

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

_RNvNtNtCs_11stackbleach4arch7backend5clear:
	jg	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT

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

