// i686-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$112, %esp
	movl	144(%esp), %ecx
	movl	140(%esp), %edx
	calll	.L8$pb
.L8$pb:
	popl	%ebx
	leal	136(%esp), %esi
	leal	88(%esp), %edi
	movl	132(%esp), %eax
	movb	$0, 72(%esp)
	movl	$0, 20(%esp)
	movl	$1, 16(%esp)
	movl	$-2147483648, 12(%esp)
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L8$pb), %ebx
	movl	%esi, 24(%esp)
	leal	36(%esp), %esi
	movl	%edx, 28(%esp)
	movl	%ecx, 32(%esp)
	leal	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_@GOTOFF(%ebx), %ecx
	movl	%esi, %edx
	movl	%ecx, 36(%esp)
	leal	24(%esp), %ecx
	movl	%edi, 44(%esp)
	movl	$0, 48(%esp)
	movb	$0, 52(%esp)
	movl	%ecx, 56(%esp)
	movl	%ecx, 60(%esp)
	leal	72(%esp), %ecx
	movl	%ecx, 64(%esp)
	leal	12(%esp), %ecx
	movl	%ecx, 68(%esp)
	movl	_RNvNtCs_11stackbleach10heap_stack6run_on@GOT(%ebx), %ecx
	movl	%eax, 40(%esp)
	calll	_RNvNtNtCs_11stackbleach4arch3x865enter@PLT
	cmpb	$1, 52(%esp)
	jne	.L2
	movl	128(%esp), %eax
	movl	20(%esp), %ecx
	movsd	12(%esp), %xmm0
	movl	%ecx, 8(%eax)
	movsd	%xmm0, (%eax)
	addl	$112, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl	$4
.L2:
	movl	%esi, (%esp)
	calll	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_@PLT
	leal	.Lanon@GOTOFF(%ebx), %eax
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	calll	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise@PLT

_RNvCs_9on_record8in_place:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$112, %esp
	movl	132(%esp), %ecx
	calll	.L9$pb
.L9$pb:
	popl	%ebx
	leal	128(%esp), %edx
	leal	88(%esp), %edi
	movl	136(%esp), %eax
	leal	36(%esp), %esi
	movb	$0, 72(%esp)
	movb	$0, 12(%esp)
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L9$pb), %ebx
	movl	%edx, 24(%esp)
	leal	24(%esp), %edx
	movl	%ecx, 28(%esp)
	leal	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE7performuEB_@GOTOFF(%ebx), %ecx
	movl	%eax, 32(%esp)
	movl	%ecx, 36(%esp)
	leal	72(%esp), %ecx
	movl	%edi, 44(%esp)
	movl	$0, 48(%esp)
	movb	$0, 52(%esp)
	movl	%edx, 56(%esp)
	movl	%edx, 60(%esp)
	leal	12(%esp), %edx
	movl	%ecx, 64(%esp)
	leal	11(%esp), %ecx
	movl	%edx, 68(%esp)
	movl	%esi, %edx
	movl	%ecx, 40(%esp)
	movl	_RNvNtCs_11stackbleach6bleach8in_place@GOT(%ebx), %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x865enter@PLT
	cmpb	$1, 52(%esp)
	jne	.L2
	cmpb	$2, 12(%esp)
	je	.L3
	addl	$112, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.L3:
	movl	16(%esp), %eax
	movl	20(%esp), %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	calll	_RNvNtCs_3std5panic13resume_unwind@PLT
.L2:
	movl	%esi, (%esp)
	calll	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE12drop_refuseduEB_@PLT
	leal	.Lanon@GOTOFF(%ebx), %eax
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	calll	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise@PLT

_RNvNtNtCs_11stackbleach4arch3x865enter:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	pushl	$0
	pushl	$0
	pushl	%edx
	movl	%ecx, %eax
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%esi, %esi
	xorl	%edi, %edi
	calll	*%eax
	movl	%esp, %ecx
	subl	%eax, %ecx
	jbe	.L1
	movl	%eax, %edi
	shrl	$2, %ecx
	xorl	%eax, %eax
	rep		stosl	%eax, %es:(%edi)
	xorl	%eax, %eax
	movl	%eax, -24(%ebp)
	movl	-12(%ebp), %edi
	movl	%eax, -12(%ebp)
	movl	-8(%ebp), %esi
	movl	%eax, -8(%ebp)
	movl	-4(%ebp), %ebx
	movl	%eax, -4(%ebp)
	movl	%ebp, %esp
	movl	(%esp), %ecx
	movl	%eax, (%esp)
	movl	%ecx, %ebp
	xorl	%ecx, %ecx
	addl	$4, %esp
	retl
.Lfunc_end__RNvNtNtCs_11stackbleach4arch3x865enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	calll	.L77$pb
.L77$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L77$pb), %ebx
	movl	_RNvNtNtCs_11stackbleach4arch3x868DETECTED.0@GOTOFF(%ebx), %esi
	cmpl	$-1, %esi
	je	.L2
.L3:
	movl	32(%esp), %ebp
	movl	%esi, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	movl	%esi, 12(%ebp)
	movl	4(%ebp), %edi
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave
	movzbl	%dl, %edx
	movl	%edi, %ecx
	movl	%eax, %esi
	andl	$1, %edx
	calll	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	movb	$1, 16(%esi)
	movl	$-1, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L2:
	xorl	%ecx, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	calll	_RNvNtCs_11stackbleach9registers6detect
	movl	%eax, %esi
	jmp	.L3
.L4:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$76, %esp
	movl	36(%ecx), %eax
	calll	.L51$pb
.L51$pb:
	popl	%ebx
	movl	12(%ecx), %esi
	movl	16(%ecx), %edi
	movl	%ecx, %ebp
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L51$pb), %ebx
	movl	%eax, 16(%esp)
	movl	_RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT(%ebx), %eax
	movl	(%eax), %eax
	movl	%edx, 8(%esp)
	testl	%eax, %eax
	jne	.L2
	calll	_RNvNtNtCs_6region2os4unix9page_size@PLT
	movl	8(%esp), %edx
	movl	_RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT(%ebx), %ecx
	movl	%eax, (%ecx)
.L2:
	movl	40(%ebp), %ecx
	movl	%ebp, 12(%esp)
	movl	16(%esp), %ebp
	cmpl	%ecx, %eax
	cmovael	%ecx, %eax
	addl	%ecx, %ebp
	movl	%edi, %ecx
	subl	%ebp, %ecx
	leal	(%edi,%esi), %ebp
	addl	%esi, %ecx
	movl	%ebp, 16(%esp)
	movl	%ecx, 36(%esp)
	movl	%eax, 40(%esp)
	movl	12(%esp), %eax
	movb	$1, 52(%eax)
	movl	12(%edx), %eax
	movb	$2, 32(%esp)
	movl	%eax, 24(%esp)
	movl	%esi, %eax
	movl	$-709423556, -28(%esi,%edi)
	movl	$-1829091231, -32(%esi,%edi)
	movl	$0, -20(%esi,%edi)
	movl	%esi, -24(%esi,%edi)
	movl	%ebp, -16(%esi,%edi)
	movl	$0, -12(%esi,%edi)
	movl	$-709423556, -4(%esi,%edi)
	xorl	%ebp, %eax
	xorl	$-1829091231, %eax
	movl	%eax, -8(%esi,%edi)
	leal	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	addl	$-32, %edi
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax), %edx
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %ecx
	movl	%esi, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax)
	movl	%ebp, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax)
	movl	%eax, %ebp
	movl	%edx, %eax
	orl	%ecx, %eax
	movl	%eax, 12(%esp)
	jne	.L3
.L4:
	movl	8(%esp), %eax
	movl	%eax, 48(%esp)
	leal	28(%esp), %eax
	movl	%eax, 52(%esp)
	leal	36(%esp), %eax
	movl	%eax, 56(%esp)
	leal	24(%esp), %eax
	movl	%eax, 60(%esp)
	calll	_RNvMCs_3psmNtB_14StackDirection3new@PLT
	xorl	%ecx, %ecx
	cmpb	$1, %al
	leal	64(%esp), %eax
	cmovel	%ecx, %edi
	movl	%eax, 44(%esp)
	addl	%esi, %edi
	subl	$8, %esp
	leal	31(%esp), %edx
	leal	_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_@GOTOFF(%ebx), %eax
	leal	52(%esp), %ecx
	movl	%ebx, 16(%esp)
	pushl	%edi
	pushl	%eax
	calll	rust_psm_on_stack@PLT
	addl	$8, %esp
	cmpl	$0, 12(%esp)
	movl	16(%esp), %edx
	jne	.L5
	leal	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%ebp), %eax
	cmpl	%esi, (%eax)
	jne	.L5
	cmpl	%edx, 4(%eax)
	jne	.L5
	movl	$0, (%eax)
	movl	$0, 4(%eax)
.L6:
	movl	28(%esp), %eax
	movzbl	32(%esp), %edx
	addl	$76, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L5:
	movl	8(%esp), %ebx
	movl	%esi, %ecx
	calll	_RNvNtCs_11stackbleach7current5leave
	jmp	.L6
.L3:
	calll	_RNvNtCs_11stackbleach7current4push
	jmp	.L4

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	16(%ecx), %eax
	movl	4(%ecx), %esi
	movl	8(%ecx), %edi
	movl	12(%ecx), %ebp
	calll	.L31$pb
.L31$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L31$pb), %ebx
	movl	%eax, 24(%esp)
	movl	%esi, (%esp)
	calll	*(%esi)
	movl	4(%ebp), %edx
	xorl	%ecx, %ecx
	cmpl	$8, %edx
	jb	.L2
	movl	(%ebp), %ebp
	movl	%edx, %eax
	shrl	$3, %eax
	cmpl	$32, %edx
	movl	%ebp, 20(%esp)
	jae	.L3
	xorl	%ebp, %ebp
	xorl	%edx, %edx
	jmp	.L4
.L3:
	movl	%eax, %edx
	leal	16(%ebp), %ecx
	pxor	%xmm0, %xmm0
	pxor	%xmm1, %xmm1
	andl	$-4, %edx
	movl	%edx, 16(%esp)
.L5:
	movdqu	-16(%ecx), %xmm2
	movdqu	(%ecx), %xmm3
	addl	$32, %ecx
	addl	$-4, %edx
	por	%xmm2, %xmm1
	por	%xmm3, %xmm0
	jne	.L5
	por	%xmm1, %xmm0
	movl	16(%esp), %ebp
	pshufd	$238, %xmm0, %xmm1
	por	%xmm0, %xmm1
	pshufd	$85, %xmm1, %xmm0
	movd	%xmm1, %edx
	movd	%xmm0, %ecx
	cmpl	%ebp, %eax
	je	.L6
.L4:
	movl	%edi, 16(%esp)
	movl	20(%esp), %edi
	subl	%ebp, %eax
	leal	(%edi,%ebp,8), %ebp
	movl	16(%esp), %edi
.L7:
	orl	(%ebp), %edx
	orl	4(%ebp), %ecx
	addl	$8, %ebp
	decl	%eax
	jne	.L7
.L6:
	orl	%ecx, %edx
	setne	%cl
.L2:
	movl	24(%esp), %eax
	movl	%esi, (%edi)
	movb	%cl, 4(%edi)
	movl	(%eax), %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl

_RNvNtCs_11stackbleach6bleach8in_place:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$300, %esp
	calll	.L84$pb
.L84$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L84$pb), %ebx
	movl	_RNvNtNtCs_11stackbleach4arch3x868DETECTED.0@GOTOFF(%ebx), %eax
	cmpl	$-1, %eax
	je	.L2
.L3:
	movl	320(%esp), %ebp
	xorps	%xmm0, %xmm0
	movl	%eax, 12(%ebp)
	leal	108(%esp), %eax
	movsd	%xmm0, 292(%esp)
	movsd	%xmm0, 284(%esp)
	movsd	%xmm0, 276(%esp)
	movsd	%xmm0, 268(%esp)
	movsd	%xmm0, 260(%esp)
	movsd	%xmm0, 252(%esp)
	movsd	%xmm0, 244(%esp)
	movsd	%xmm0, 236(%esp)
	movl	$-1, 228(%esp)
	movl	$0, 232(%esp)
	movl	%esp, %esi
	movl	$0, (%esp)
	movl	%eax, 4(%esp)
	calll	sigaltstack@PLT
	testl	%eax, %eax
	je	.L4
	calll	__errno_location@PLT
	jmp	.L5
.L4:
	testb	$1, 112(%esp)
	jne	.L6
.L5:
	leal	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	movl	%esi, %ecx
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %edx
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax), %esi
	movl	%eax, %edi
	movl	%ecx, 20(%esp)
	cmpl	%ecx, %edx
	setb	%al
	cmpl	%esi, %ecx
	setbe	%cl
	testb	%cl, %al
	jne	.L7
	orl	%edx, %esi
	je	.L8
	movl	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%edi), %edx
	movl	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%edi), %ecx
	movl	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%edi), %esi
	movl	%edi, %eax
	movl	$0, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%edi)
	movl	$4, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%edi)
	movl	$0, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%edi)
	movl	%edx, 24(%esp)
	negl	%edx
	jo	.L9
	movl	%edi, 28(%esp)
	leal	(,%esi,8), %edi
	leal	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %eax
	leal	(%ecx,%esi,8), %edx
	movl	%ecx, 32(%esp)
	movl	%esi, 104(%esp)
	negl	%edi
	movl	%eax, 100(%esp)
.L10:
	movl	%edi, %ebp
	testl	%edi, %edi
	je	.L11
	movl	-8(%edx), %ecx
	movl	20(%esp), %edi
	movl	-4(%edx), %esi
	addl	$-8, %edx
	cmpl	%edi, %ecx
	setae	%al
	cmpl	%esi, %edi
	leal	8(%ebp), %edi
	seta	%ah
	orb	%al, %ah
	jne	.L10
.L11:
	movl	%ecx, %edi
	movl	104(%esp), %ecx
	testl	%ecx, %ecx
	je	.L12
	movl	24(%esp), %eax
	movl	100(%esp), %edx
	movl	%eax, (%edx)
	movl	32(%esp), %eax
	movl	%eax, 4(%edx)
	movl	%ecx, 8(%edx)
.L13:
	movl	%edi, %edx
	jmp	.L14
.L6:
	xorl	%eax, %eax
	movb	$4, %dl
	jmp	.L15
.L12:
	movl	24(%esp), %eax
	movl	%edi, %edx
	testl	$2147483647, %eax
	jne	.L16
.L14:
	testl	%ebp, %ebp
	movl	320(%esp), %ebp
	movl	28(%esp), %edi
	je	.L8
.L7:
	movl	%edx, %eax
	xorl	%ecx, %ecx
	shrl	$8, %eax
	jmp	.L17
.L8:
	movl	_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%edi), %edx
	movl	20(%esp), %ecx
	movl	_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%edi), %esi
	cmpl	%ecx, %edx
	setae	%al
	cmpl	%esi, %ecx
	seta	%cl
	orb	%al, %cl
	je	.L18
.L19:
	movl	_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%edi), %ecx
	movl	%edi, %eax
	cmpl	$3, %ecx
	je	.L9
	movl	20(%esp), %edi
	testl	%ecx, %ecx
	movl	%edi, 24(%esp)
	je	.L20
	leal	_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %edx
	movl	4(%edx), %eax
	cmpl	%edi, %eax
	jae	.L20
	movl	8(%edx), %esi
	cmpl	%esi, %edi
	ja	.L20
	addl	$12, %edx
	movl	16(%edx), %edi
	movsd	(%edx), %xmm0
	movsd	8(%edx), %xmm1
	movl	%edi, 96(%esp)
	movsd	%xmm1, 88(%esp)
	movsd	%xmm0, 80(%esp)
	movl	%ecx, 68(%esp)
	movl	%eax, 72(%esp)
	movl	%esi, 76(%esp)
.L21:
	movl	_RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT(%ebx), %esi
	movl	(%esi), %ecx
	testl	%ecx, %ecx
	jne	.L22
	calll	_RNvNtNtCs_6region2os4unix9page_size@PLT
	movl	%eax, %ecx
	testl	%eax, %eax
	movl	%eax, (%esi)
	je	.L23
.L22:
	movl	24(%esp), %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	80(%esp), %edi
	movl	(%esi), %ecx
	testl	%ecx, %ecx
	jne	.L24
	movl	%edx, 28(%esp)
	calll	_RNvNtNtCs_6region2os4unix9page_size@PLT
	movl	%eax, (%esi)
	movl	%eax, %ecx
	testl	%eax, %eax
	movl	28(%esp), %edx
	je	.L23
.L24:
	movl	20(%esp), %eax
	subl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, %esi
	movl	%edi, %eax
	divl	%ecx
	subl	%edx, %edi
	cmpl	%edi, %esi
	jb	.L25
.L26:
	movsd	68(%esp), %xmm0
	movsd	76(%esp), %xmm1
	movsd	92(%esp), %xmm3
	movsd	84(%esp), %xmm2
	movsd	%xmm0, 36(%esp)
	movsd	%xmm3, 60(%esp)
	movsd	%xmm2, 52(%esp)
	movsd	%xmm1, 44(%esp)
	movl	36(%esp), %ecx
	testl	%ecx, %ecx
	je	.L27
	movl	40(%esp), %eax
	movl	44(%esp), %esi
	movsd	48(%esp), %xmm0
	movsd	56(%esp), %xmm1
	movl	64(%esp), %edx
	movsd	%xmm0, 176(%esp)
	movsd	%xmm1, 184(%esp)
	movl	%edx, 192(%esp)
	movl	%eax, %edx
	shrl	$8, %eax
	cmpl	$3, %ecx
	je	.L15
.L17:
	movl	%ecx, 196(%esp)
	shll	$8, %eax
	movzbl	%dl, %ecx
	movsd	176(%esp), %xmm0
	movsd	184(%esp), %xmm1
	movl	%esi, 204(%esp)
	orl	%eax, %ecx
	movl	%ecx, 200(%esp)
	movl	192(%esp), %ecx
	movsd	%xmm0, 208(%esp)
	movsd	%xmm1, 216(%esp)
	movl	%ecx, 224(%esp)
	movl	12(%ebp), %esi
	movl	%ebp, (%esp)
	calll	*(%ebp)
	movl	%esp, %eax
	leal	108(%esp), %ecx
	leal	196(%esp), %edx
	movl	%eax, (%esp)
	calll	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	movl	%esi, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	leal	108(%esp), %edi
	leal	228(%esp), %ebp
.L28:
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	testb	%al, %al
	je	.L29
	movl	%ebp, %ecx
	movl	%esi, %edx
	calll	_RNvNtNtCs_11stackbleach4arch3x8611erase_below
	jmp	.L28
.L29:
	movzbl	140(%esp), %eax
	movb	$4, 140(%esp)
	cmpb	$4, %al
	jne	.L30
	leal	108(%esp), %ecx
	calll	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	movl	320(%esp), %eax
	movb	$1, 16(%eax)
	movzbl	140(%esp), %eax
	movl	228(%esp), %esi
	cmpb	$4, %al
	je	.L31
	cmpb	$3, %al
	jne	.L31
	movl	144(%esp), %eax
	movl	4(%eax), %ebp
	movl	(%eax), %edi
	movl	%eax, 20(%esp)
	movl	(%ebp), %eax
	testl	%eax, %eax
	je	.L32
	movl	%edi, (%esp)
	calll	*%eax
.L32:
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L33
	movl	8(%ebp), %ecx
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	movl	%ecx, 8(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
.L33:
	movl	20(%esp), %eax
	movl	$4, 8(%esp)
	movl	$12, 4(%esp)
	movl	%eax, (%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	jmp	.L31
.L27:
	movzbl	40(%esp), %eax
.L34:
	cmpb	$5, %al
	je	.L35
	movl	40(%esp), %edx
	movl	44(%esp), %esi
	movl	%edx, %eax
	shrl	$8, %eax
.L15:
	movzbl	%dl, %ecx
	movl	8(%ebp), %edx
	shll	$8, %eax
	orl	%eax, %ecx
	movl	$2, (%edx)
	movl	%esi, 8(%edx)
	movl	%ecx, 4(%edx)
	movb	$2, 16(%ebp)
.L36:
	movl	$-1, %esi
.L31:
	movl	%esi, %eax
	addl	$300, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L16:
	movl	32(%esp), %ecx
	shll	$3, %eax
	movl	$4, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ecx, (%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	jmp	.L13
.L2:
	calll	_RNvNtCs_11stackbleach9registers6detect
	jmp	.L3
.L20:
	movl	24(%esp), %edx
	leal	108(%esp), %ecx
	calll	_RNvNtNtNtCs_11stackbleach2os5linux9own_stack4find
	movl	108(%esp), %edx
	movl	112(%esp), %eax
	movl	116(%esp), %ecx
	testl	%edx, %edx
	je	.L37
	movl	136(%esp), %esi
	movsd	120(%esp), %xmm0
	movsd	128(%esp), %xmm1
	movl	%esi, 96(%esp)
	movl	20(%esp), %esi
	movsd	%xmm1, 88(%esp)
	movsd	%xmm0, 80(%esp)
	movl	%edx, 68(%esp)
	movl	%eax, 72(%esp)
	movl	%ecx, 76(%esp)
	cmpl	%eax, %esi
	seta	%al
	cmpl	%ecx, %esi
	setbe	%cl
	testb	%cl, %al
	jne	.L21
	jmp	.L38
.L30:
	movl	144(%esp), %edx
	movl	141(%esp), %ecx
	movl	320(%esp), %esi
	movl	%edx, 71(%esp)
	movl	%ecx, 68(%esp)
	movl	8(%esi), %ecx
	movl	$3, (%ecx)
	movl	$-2147483647, 4(%ecx)
	movb	%al, 16(%ecx)
	movl	68(%esp), %eax
	movl	71(%esp), %edx
	movl	%eax, 17(%ecx)
	movl	%edx, 20(%ecx)
	movb	$3, 16(%esi)
	cmpb	$4, 140(%esp)
	je	.L36
	leal	140(%esp), %eax
	movl	%eax, (%esp)
	calll	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	jmp	.L36
.L9:
	leal	.Lanon@GOTOFF(%ebx), %eax
	movl	%eax, (%esp)
	calll	_RNvNtNtCs_3std6thread5local18panic_access_error@PLT
	jmp	.L39
.L37:
	movl	%eax, 40(%esp)
	movl	%ecx, 44(%esp)
	movl	$0, 36(%esp)
	jmp	.L34
.L25:
	leal	108(%esp), %ecx
	leal	68(%esp), %edx
	movl	%esi, (%esp)
	calll	_RNvMNtNtNtCs_11stackbleach2os5linux9own_stackNtB_8OwnStack15reaches_further
	movzbl	108(%esp), %eax
	movzbl	109(%esp), %ecx
	cmpb	$4, %al
	jne	.L40
	testb	$1, %cl
	jne	.L26
.L38:
	movb	$5, 40(%esp)
	movl	$0, 36(%esp)
	movb	$5, %al
	jmp	.L34
.L18:
	movl	%edx, %ecx
	movl	%esi, %edx
	movl	%edi, 28(%esp)
	movl	%ecx, %edi
	calll	_RNvNtCs_11stackbleach5label11is_labelled
	movl	%edi, %edx
	movl	28(%esp), %edi
	testb	%al, %al
	jne	.L7
	jmp	.L19
.L40:
	movzwl	114(%esp), %edx
	movl	110(%esp), %esi
	movw	%dx, 46(%esp)
	movl	%esi, 42(%esp)
	movb	%al, 40(%esp)
	movb	%cl, 41(%esp)
	movl	$0, 36(%esp)
	jmp	.L34
.L35:
	movl	24(%esp), %edx
	leal	108(%esp), %ecx
	calll	_RNvNtCs_11stackbleach5label4find
	movzbl	108(%esp), %eax
	movl	%eax, %ecx
	xorl	$1, %ecx
	testl	%eax, %eax
	movl	$5, %eax
	je	.L41
	movl	112(%esp), %eax
.L41:
	movl	116(%esp), %esi
	leal	(%ecx,%ecx,2), %ecx
	movl	%eax, %edx
	shrl	$8, %eax
	cmpl	$3, %ecx
	jne	.L17
	jmp	.L15
.L23:
	leal	.Lanon@GOTOFF(%ebx), %eax
	movl	%eax, (%esp)
	calll	_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero@PLT
.L39:
	ud2
.L42:
	leal	36(%esp), %ecx
	calll	_RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultNtNtNtNtCs_11stackbleach2os5linux9own_stack8OwnStackNtB_6NotOwnEEB_
	jmp	.L43
.L44:
	calll	_RNvNtCs_4core9panicking16panic_in_cleanup@PLT
.L45:
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L46
	movl	8(%ebp), %ecx
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	movl	%ecx, 8(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
.L46:
	movl	20(%esp), %eax
	movl	$4, 8(%esp)
	movl	$12, 4(%esp)
	movl	%eax, (%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L47:
	jmp	.L48
.L49:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L50:
.L48:
	leal	108(%esp), %ecx
	calll	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_11stackbleach6bleach7erasure7ErasureEB_
	jmp	.L43
.L51:
	calll	_RNvNtCs_4core9panicking16panic_in_cleanup@PLT
.L52:
.L43:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	32(%esp), %esi
	xorps	%xmm0, %xmm0
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L1$pb), %ebx
	movl	20(%esi), %eax
	movl	24(%esi), %ecx
	movl	32(%esi), %edi
	movl	(%eax), %edx
	movl	4(%eax), %ebp
	movl	8(%eax), %eax
	movsd	%xmm0, (%ecx)
	movl	$0, 8(%ecx)
	movl	(%edx), %ecx
	subl	$8, %esp
	pushl	%eax
	pushl	%ebp
	calll	*%ecx
	addl	$16, %esp
	movl	$-2147483647, (%edi)
.L2:
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L3:
	subl	$12, %esp
	pushl	%eax
	calll	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@PLT
	addl	$16, %esp
	movl	32(%esi), %esi
	subl	$4, %esp
	leal	4(%esp), %ecx
	pushl	%edx
	pushl	%eax
	pushl	%ecx
	calll	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of@PLT
	addl	$12, %esp
	movl	8(%esp), %eax
	movl	%eax, 8(%esi)
	movsd	(%esp), %xmm0
	movsd	%xmm0, (%esi)
	jmp	.L2
.L4:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L5:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE7performuEB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	32(%esp), %esi
	xorps	%xmm0, %xmm0
	calll	.L3$pb
.L3$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L3$pb), %ebx
	movl	20(%esi), %eax
	movl	24(%esi), %ecx
	movl	32(%esi), %edi
	movl	(%eax), %edx
	movl	4(%eax), %ebp
	movl	8(%eax), %eax
	movsd	%xmm0, (%ecx)
	movl	$0, 8(%ecx)
	movl	(%edx), %ecx
	movl	%eax, 4(%esp)
	movl	%ebp, (%esp)
	calll	*%ecx
	movb	$1, (%edi)
.L2:
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L3:
	movl	%eax, (%esp)
	calll	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@PLT
	movl	32(%esi), %ecx
	movb	$2, (%ecx)
	movl	%eax, 4(%ecx)
	movl	%edx, 8(%ecx)
	jmp	.L2
.L4:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	48(%esp), %esi
	calll	.L0$pb
.L0$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L0$pb), %ebx
	movzbl	16(%esi), %eax
	cmpl	$2, %eax
	jb	.L2
	movl	32(%esi), %edi
	je	.L3
	subl	$12, %esp
	pushl	%edi
	calll	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEECs_9on_record@PLT
	addl	$16, %esp
.L3:
	movb	$1, 16(%esi)
	xorps	%xmm0, %xmm0
	movl	24(%esi), %eax
	movsd	%xmm0, (%eax)
	movl	$0, 8(%eax)
	movsd	%xmm0, (%edi)
	movl	$0, 8(%edi)
	movl	$0, 8(%edi)
	movl	$1, 4(%edi)
	movl	$-2147483648, (%edi)
	movl	12(%esi), %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
.L2:
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L4:
	subl	$12, %esp
	pushl	%eax
	calll	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@PLT
	addl	$16, %esp
	leal	16(%esp), %ebp
	subl	$4, %esp
	pushl	%edx
	pushl	%eax
	pushl	%ebp
	calll	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of@PLT
	addl	$12, %esp
	movl	$1, 12(%esp)
	subl	$12, %esp
	pushl	%ebp
	calll	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop@PLT
	addl	$16, %esp
	movl	16(%esp), %eax
	testl	%eax, %eax
	jle	.L3
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	32(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	jmp	.L3
.L5:
	movl	16(%esp), %eax
	testl	%eax, %eax
	jle	.L6
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	32(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L6:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L7:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L8:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$48, %esp
	movl	64(%esp), %esi
	calll	.L2$pb
.L2$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L2$pb), %ebx
	movzbl	16(%esi), %eax
	cmpl	$2, %eax
	jb	.L2
	movl	32(%esi), %edi
	je	.L3
	cmpb	$2, (%edi)
	jne	.L4
	subl	$4, %esp
	leal	40(%esp), %eax
	pushl	8(%edi)
	pushl	4(%edi)
	pushl	%eax
	calll	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of@PLT
	addl	$12, %esp
	movl	36(%esp), %eax
	movsd	40(%esp), %xmm0
	cmpl	$-2147483647, %eax
	movl	%eax, 12(%esp)
	movsd	%xmm0, 16(%esp)
	movl	$0, 8(%esp)
	je	.L3
	leal	12(%esp), %eax
	movl	8(%eax), %ecx
	movsd	(%eax), %xmm0
	movl	%ecx, 32(%esp)
	movsd	%xmm0, 24(%esp)
	subl	$8, %esp
	leal	32(%esp), %eax
	pushl	%eax
	pushl	8(%esi)
	calll	_RNvMNtNtCs_11stackbleach5error4callNtB_5Error6attach@PLT
	addl	$16, %esp
	cmpb	$0, 8(%esp)
	je	.L3
.L5:
	leal	12(%esp), %eax
	subl	$12, %esp
	pushl	%eax
	calll	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop@PLT
	addl	$16, %esp
	movl	12(%esp), %eax
	testl	%eax, %eax
	jle	.L3
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	28(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	jmp	.L3
.L4:
	subl	$12, %esp
	pushl	%edi
	calll	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_7outcome5EndeduEECs_9on_record@PLT
	addl	$16, %esp
.L3:
	movb	$1, 16(%esi)
	xorps	%xmm0, %xmm0
	movl	24(%esi), %eax
	movsd	%xmm0, (%eax)
	movl	$0, 8(%eax)
	movsd	%xmm0, (%edi)
	movl	$0, 8(%edi)
	movb	$0, (%edi)
	movl	12(%esi), %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
.L2:
	addl	$48, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.L6:
	movl	12(%esp), %eax
	testl	%eax, %eax
	jle	.L7
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	28(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L8:
	cmpl	$0, 8(%esp)
	je	.L7
	leal	8(%esp), %ecx
	calll	_RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultINtNtB_6option6OptionNtNtCs_11stackbleach5error10PanicErrorEB_EECs_9on_record
.L7:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L9:
	calll	_RNvNtCs_4core9panicking16panic_in_cleanup@PLT
.L10:
	subl	$12, %esp
	pushl	%eax
	calll	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@PLT
	addl	$16, %esp
	leal	12(%esp), %ecx
	subl	$4, %esp
	pushl	%edx
	pushl	%eax
	pushl	%ecx
	calll	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of@PLT
	addl	$12, %esp
	movl	$1, 8(%esp)
	jmp	.L5
.L11:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L12:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	calll	.L50$pb
.L50$pb:
	popl	%ebx
	movl	%ecx, %esi
	movl	%edx, 12(%esp)
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L50$pb), %ebx
	cmpb	$0, 53(%ecx)
	je	.L2
	calll	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L2:
	movl	%esi, %ecx
	calll	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase
	testb	$1, %al
	je	.L3
	movl	16(%esi), %eax
	movl	12(%esi), %edi
	movl	%eax, 24(%esp)
	addl	%eax, %edi
	movl	36(%esi), %eax
	subl	%eax, %edi
	cmpl	%edx, %edi
	jbe	.L4
	movl	40(%esi), %ebp
	movl	%edi, %ecx
	subl	%edx, %ecx
	jmp	.L5
.L4:
	movl	40(%esi), %ebp
	xorl	%ecx, %ecx
	testl	%ebp, %ebp
	je	.L6
.L5:
	movl	%eax, 20(%esp)
	movzbl	44(%esi), %eax
	cmpb	$0, 12(%esp)
	movl	%edx, 16(%esp)
	jne	.L7
	cmpl	%ebp, %ecx
	ja	.L7
	cmpb	$1, %al
	adcb	$-1, %al
	jmp	.L8
.L7:
	addb	$16, %al
	movl	%ecx, %edx
	movzbl	%al, %ecx
	cmpb	$48, %al
	movl	$48, %eax
	movl	%ecx, 12(%esp)
	movl	%edx, %ecx
	cmovbl	12(%esp), %eax
.L8:
	cmpl	%ebp, %ecx
	movl	16(%esp), %edx
	movb	%al, 44(%esi)
	cmoval	%ecx, %ebp
	xorl	%ecx, %ecx
	cmpb	$17, %al
	cmovael	%ebp, %ecx
	movl	%edi, %ebp
	subl	%ecx, %ebp
	movl	%ecx, 40(%esi)
	cmpl	%ebp, %edi
	cmovbl	%edi, %ebp
	cmpl	%ebp, %edx
	jae	.L3
	movl	24(%esp), %ecx
	movl	%edi, %eax
	subl	%edx, %eax
	addl	$2097151, %eax
	andl	$-2097152, %eax
	subl	20(%esp), %ecx
	cmpl	%eax, %ecx
	cmovbl	%ecx, %eax
	movl	%edi, %ecx
	subl	%eax, %ecx
	movl	%ebp, %eax
	subl	%ecx, %eax
	subl	$4, %esp
	pushl	$4
	movl	%eax, 24(%esp)
	pushl	%eax
	movl	%ecx, 24(%esp)
	pushl	%ecx
	calll	madvise@PLT
	addl	$16, %esp
	testl	%eax, %eax
	je	.L9
	calll	__errno_location@PLT
	subl	$4, %esp
	pushl	$24
	pushl	24(%esp)
	pushl	24(%esp)
	calll	madvise@PLT
	addl	$16, %esp
.L9:
	movl	48(%esi), %eax
	subl	%ebp, %edi
	cmpl	%eax, %edi
	cmovael	%eax, %edi
	movl	%edi, 48(%esi)
	jmp	.L3
.L6:
	movzbl	44(%esi), %eax
	cmpb	$1, %al
	adcb	$-1, %al
	movb	%al, 44(%esi)
.L3:
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$76, %esp
	movl	12(%ecx), %edi
	movl	16(%ecx), %esi
	calll	.L52$pb
.L52$pb:
	popl	%ebx
	movl	$1, %eax
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L52$pb), %ebx
	addl	%edi, %esi
	movl	%esi, %edx
	subl	36(%ecx), %edx
	cmpb	$1, 52(%ecx)
	jne	.L2
	movl	%edx, %eax
	movl	%edi, 40(%esp)
	movl	%ecx, 12(%esp)
	subl	48(%ecx), %eax
	cmpl	%eax, %edi
	movl	%eax, %ebp
	cmoval	%edi, %ebp
	movl	%ebp, 44(%esp)
	movl	%esi, 48(%esp)
	subl	%ebp, %esi
	movl	%ebp, 52(%esp)
	movl	%ebp, 56(%esp)
	movl	%ebp, 24(%esp)
	je	.L3
	subl	$4, %esp
	pushl	%esi
	pushl	$0
	pushl	%ebp
	movl	%edx, %ebp
	movl	%eax, %esi
	calll	memset@PLT
	movl	%ebp, %edx
	movl	28(%esp), %ecx
	movl	40(%esp), %ebp
	movl	%esi, %eax
	addl	$16, %esp
.L3:
	cmpl	%edi, %eax
	jbe	.L4
	leal	40(%esp), %eax
	movl	%edx, 16(%esp)
	leal	60(%esp), %edx
	movl	%edi, 60(%esp)
	movl	%edi, 36(%esp)
	movl	%ebp, 64(%esp)
	movl	%eax, 68(%esp)
	movl	%ecx, 72(%esp)
	leal	68(%esp), %ecx
	movl	%edx, 28(%esp)
	movl	%ecx, 32(%esp)
	movl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS@GOTOFF(%ebx), %ebp
	testl	%ebp, %ebp
	je	.L5
.L6:
	movl	(%ebp), %edi
	testl	%edi, %edi
	jle	.L7
	leal	-1(%edi), %esi
	leal	28(%esp), %ecx
	movl	%esi, %edx
	calll	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	testb	%al, %al
	je	.L8
.L9:
	movl	(%ebp), %eax
	testl	%eax, %eax
	je	.L6
	jmp	.L10
.L7:
	cmpl	$-4, %edi
	jle	.L11
	cmpl	$-1, %edi
	jne	.L12
	jmp	.L13
.L8:
	movl	%esi, %ecx
	leal	28(%esp), %edx
	calll	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor9once_moreuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory5erase0E0EB_
	testb	%al, %al
	jne	.L9
.L12:
	movl	%edi, %eax
	movl	$-2, %ecx
	lock		cmpxchgl	%ecx, (%ebp)
	jne	.L6
	movl	%ebp, %ecx
	calll	_RNvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor26open_in_place_of_inherited
	movl	%edx, %esi
	testb	$1, %al
	je	.L14
	movl	$-2, %eax
	lock		cmpxchgl	%esi, (%ebp)
	je	.L13
	testl	%eax, %eax
	je	.L6
	jmp	.L13
.L14:
	movl	%esi, %ecx
	calll	_RNvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor5knows
	testb	%al, %al
	je	.L15
	leal	28(%esp), %ecx
	movl	%esi, %edx
	calll	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	movl	%esi, %ecx
	movl	$-1, %edx
	movl	%eax, %edi
	incl	%ecx
	testb	%al, %al
	movl	$-2, %eax
	cmovnel	%ecx, %edx
	lock		cmpxchgl	%edx, (%ebp)
	sete	%dl
	movl	%eax, 20(%esp)
	movl	%edi, %eax
	andb	%dl, %al
	movb	%dl, 11(%esp)
	cmpb	$1, %al
	jne	.L16
	jmp	.L17
.L15:
	movl	$-2, %eax
	movl	$-1, %ecx
	lock		cmpxchgl	%ecx, (%ebp)
	sete	11(%esp)
	xorl	%edi, %edi
	movl	%eax, 20(%esp)
.L16:
	subl	$12, %esp
	pushl	%esi
	calll	close@PLT
	addl	$16, %esp
	cmpb	$0, 11(%esp)
	jne	.L18
	cmpl	$0, 20(%esp)
	je	.L6
.L18:
	movl	16(%esp), %eax
	movl	12(%esp), %ecx
	subl	52(%esp), %eax
	movl	%eax, 48(%ecx)
	movl	%edi, %eax
	testb	%al, %al
	je	.L19
	movl	56(%esp), %ebp
	jmp	.L4
.L5:
	calll	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	testl	%edx, %edx
	movl	%edx, %ebp
	setne	%cl
	andb	%al, %cl
	cmpb	$1, %cl
	je	.L6
	jmp	.L13
.L11:
	leal	1(%edi), %ecx
	movl	%edi, %eax
	lock		cmpxchgl	%ecx, (%ebp)
.L13:
	movl	16(%esp), %eax
	movl	12(%esp), %ecx
	subl	52(%esp), %eax
	movl	%eax, 48(%ecx)
.L19:
	movl	36(%esp), %esi
	movl	24(%esp), %eax
	subl	%esi, %eax
	subl	$4, %esp
	pushl	%eax
	pushl	$0
	pushl	%esi
	calll	memset@PLT
	addl	$16, %esp
	xorl	%eax, %eax
	jmp	.L20
.L17:
	movl	%ecx, _RNvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor6OPENED.0@GOTOFF(%ebx)
.L10:
	movl	16(%esp), %eax
	movl	12(%esp), %ecx
	movl	56(%esp), %ebp
	subl	52(%esp), %eax
	movl	%eax, 48(%ecx)
.L4:
	movl	$1, %eax
.L20:
	movl	%ebp, %edx
.L2:
	addl	$76, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl

_RNvNtNtCs_11stackbleach4arch3x8611erase_below:
	movl	%edx, (%ecx)
	movl	%ecx, %edx
	movl	4(%edx), %eax
	subl	$1, %eax
	jb	.L1
	movl	%eax, 4(%edx)
	movl	12(%edx,%eax,8), %ecx
	xchgl	%edi, 8(%edx,%eax,8)
	cmpl	%esp, %ecx
	jbe	.L2
	movl	%esp, %ecx
	subl	%edi, %ecx
	jbe	.L3
	shrl	$2, %ecx
	xorl	%eax, %eax
	rep		stosl	%eax, %es:(%edi)
	movl	4(%edx), %eax
	xchgl	%edi, 8(%edx,%eax,8)
	jmp	.L4
	movl	(%edx), %ecx
	movl	%esp, (%edx)
	jmp	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch3x8611erase_below:

_RNvNtNtCs_11stackbleach4arch3x8615clear_registers:
	pushl	$0
	fnstcw	(%esp)
	movzwl	(%esp), %eax
	movl	$0, (%esp)
	addl	$4, %esp
	notl	%eax
	andl	$63, %eax
	jne	.L1
	ffree	%st(0)
	ffree	%st(1)
	ffree	%st(2)
	ffree	%st(3)
	ffree	%st(4)
	ffree	%st(5)
	ffree	%st(6)
	ffree	%st(7)
	fldz
	fldz
	fldz
	fldz
	fldz
	fldz
	fldz
	fldz
	ffree	%st(0)
	ffree	%st(1)
	ffree	%st(2)
	ffree	%st(3)
	ffree	%st(4)
	ffree	%st(5)
	ffree	%st(6)
	ffree	%st(7)
	testl	%eax, %eax
	jne	.L2
	testl	$2, %ecx
	je	.L3
	vzeroall
	testl	$4, %ecx
	je	.L4
	kxorw	%k0, %k0, %k0
	kxorw	%k1, %k1, %k1
	kxorw	%k2, %k2, %k2
	kxorw	%k3, %k3, %k3
	kxorw	%k4, %k4, %k4
	kxorw	%k5, %k5, %k5
	kxorw	%k6, %k6, %k6
	kxorw	%k7, %k7, %k7
	jmp	.L4
	testl	$1, %ecx
	je	.L4
	xorps	%xmm0, %xmm0
	xorps	%xmm1, %xmm1
	xorps	%xmm2, %xmm2
	xorps	%xmm3, %xmm3
	xorps	%xmm4, %xmm4
	xorps	%xmm5, %xmm5
	xorps	%xmm6, %xmm6
	xorps	%xmm7, %xmm7
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	retl
	subl	$28, %esp
	fnstenv	(%esp)
	fnclex
	jmp	.L5
	movw	$65535, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	%eax, 24(%esp)
	fldenv	(%esp)
	movl	%eax, (%esp)
	movl	%eax, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%eax, 12(%esp)
	movl	%eax, 16(%esp)
	addl	$28, %esp
	jmp	.L6
.Lfunc_end__RNvNtNtCs_11stackbleach4arch3x8615clear_registers:

