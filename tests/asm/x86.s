// i686-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$112, %esp
	movl	144(%esp), %ecx
	movl	140(%esp), %edx
	calll	.L7$pb
.L7$pb:
	popl	%ebx
	leal	136(%esp), %esi
	leal	92(%esp), %edi
	movl	132(%esp), %eax
	movb	$0, 76(%esp)
	movl	$0, 24(%esp)
	movl	$1, 20(%esp)
	movl	$-2147483648, 16(%esp)
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L7$pb), %ebx
	movl	%esi, 28(%esp)
	leal	40(%esp), %esi
	movl	%edx, 32(%esp)
	movl	%ecx, 36(%esp)
	leal	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_@GOTOFF(%ebx), %ecx
	movl	%esi, %edx
	movl	%ecx, 40(%esp)
	leal	28(%esp), %ecx
	movl	%edi, 48(%esp)
	movl	$0, 52(%esp)
	movb	$0, 56(%esp)
	movl	%ecx, 60(%esp)
	movl	%ecx, 64(%esp)
	leal	76(%esp), %ecx
	movl	%ecx, 68(%esp)
	leal	16(%esp), %ecx
	movl	%ecx, 72(%esp)
	movl	_RNvNtCs_11stackbleach10heap_stack6run_on@GOT(%ebx), %ecx
	movl	%eax, 44(%esp)
	calll	_RNvNtNtCs_11stackbleach4arch7backend5enter@PLT
	cmpb	$1, 56(%esp)
	jne	.L2
	movl	128(%esp), %eax
	movl	24(%esp), %ecx
	movsd	16(%esp), %xmm0
	movl	%ecx, 8(%eax)
	movsd	%xmm0, (%eax)
	addl	$112, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl	$4
.L2:
	movl	%esi, (%esp)
	calll	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_@PLT
	leal	.Lanon@GOTOFF(%ebx), %eax
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	calll	_RNvMs_NtNtCs_11stackbleach4call7refusalNtB_7Refused5raise@PLT

_RNvCs_9on_record8in_place:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$112, %esp
	movl	132(%esp), %ecx
	calll	.L8$pb
.L8$pb:
	popl	%ebx
	leal	128(%esp), %edx
	leal	92(%esp), %edi
	movl	136(%esp), %eax
	leal	40(%esp), %esi
	movb	$0, 76(%esp)
	movb	$0, 16(%esp)
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L8$pb), %ebx
	movl	%edx, 28(%esp)
	leal	28(%esp), %edx
	movl	%ecx, 32(%esp)
	leal	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_@GOTOFF(%ebx), %ecx
	movl	%eax, 36(%esp)
	movl	%ecx, 40(%esp)
	leal	76(%esp), %ecx
	movl	%edi, 48(%esp)
	movl	$0, 52(%esp)
	movb	$0, 56(%esp)
	movl	%edx, 60(%esp)
	movl	%edx, 64(%esp)
	leal	16(%esp), %edx
	movl	%ecx, 68(%esp)
	leal	15(%esp), %ecx
	movl	%edx, 72(%esp)
	movl	%esi, %edx
	movl	%ecx, 44(%esp)
	movl	_RNvNtCs_11stackbleach6bleach8in_place@GOT(%ebx), %ecx
	calll	_RNvNtNtCs_11stackbleach4arch7backend5enter@PLT
	cmpb	$1, 56(%esp)
	jne	.L2
	cmpb	$2, 16(%esp)
	je	.L3
	addl	$112, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.L3:
	movl	20(%esp), %eax
	movl	24(%esp), %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	calll	_RNvNtCs_3std5panic13resume_unwind@PLT
.L2:
	movl	%esi, (%esp)
	calll	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_@PLT
	leal	.Lanon@GOTOFF(%ebx), %eax
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	calll	_RNvMs_NtNtCs_11stackbleach4call7refusalNtB_7Refused5raise@PLT

_RNvNtNtCs_11stackbleach4arch7backend5enter:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend5enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	calll	.L49$pb
.L49$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L49$pb), %ebx
	movl	_RNvNtNtCs_11stackbleach4arch7backend4PLAN.0@GOTOFF(%ebx), %esi
	cmpl	$-1, %esi
	je	.L2
.L3:
	movl	32(%esp), %ebp
	movl	%esi, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
	movl	%esi, 12(%ebp)
	movl	4(%ebp), %edi
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave
	movzbl	%dl, %edx
	movl	%edi, %ecx
	movl	%eax, %esi
	andl	$1, %edx
	calll	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
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
	calll	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
	calll	_RNvNtCs_11stackbleach9registers6detect
	movl	%eax, %esi
	jmp	.L3
.L4:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$76, %esp
	calll	.L36$pb
.L36$pb:
	popl	%ebx
	movl	%edx, 4(%esp)
	movl	48(%ecx), %esi
	movl	%ecx, %edi
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L36$pb), %ebx
	movl	_RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT(%ebx), %ebp
	movl	(%ebp), %eax
	testl	%eax, %eax
	jne	.L2
	calll	_RNvNtNtCs_6region2os4unix9page_size@PLT
	movl	%eax, (%ebp)
.L2:
	cmpl	%esi, %eax
	movl	28(%edi), %edx
	movl	24(%edi), %ebp
	cmovael	%esi, %eax
	addl	32(%edi), %esi
	movb	$1, 60(%edi)
	movl	%edx, %ecx
	movl	%edx, 12(%esp)
	movl	%ebp, 16(%esp)
	subl	%esi, %ecx
	leal	(%edx,%ebp), %esi
	addl	%ebp, %ecx
	movl	%esi, 20(%esp)
	movl	%ecx, 36(%esp)
	movl	%eax, 40(%esp)
	movl	4(%esp), %eax
	movl	12(%eax), %eax
	movb	$2, 32(%esp)
	movl	%eax, 24(%esp)
	leal	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax), %edx
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %ecx
	movl	%ebp, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax)
	movl	%eax, %edi
	movl	%esi, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax)
	movl	%edx, %eax
	orl	%ecx, %eax
	movl	%eax, 8(%esp)
	jne	.L3
.L4:
	movl	4(%esp), %eax
	movl	%eax, 48(%esp)
	leal	28(%esp), %eax
	movl	%eax, 52(%esp)
	leal	36(%esp), %eax
	movl	%eax, 56(%esp)
	leal	24(%esp), %eax
	movl	%eax, 60(%esp)
	calll	_RNvMCs_3psmNtB_14StackDirection3new@PLT
	movl	12(%esp), %ebp
	movl	16(%esp), %esi
	xorl	%ecx, %ecx
	cmpb	$1, %al
	leal	64(%esp), %eax
	movl	%eax, 44(%esp)
	cmovel	%ecx, %ebp
	addl	%esi, %ebp
	subl	$8, %esp
	leal	11(%esp), %edx
	leal	_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_@GOTOFF(%ebx), %eax
	leal	52(%esp), %ecx
	pushl	%ebp
	pushl	%eax
	calll	rust_psm_on_stack@PLT
	addl	$8, %esp
	cmpl	$0, 8(%esp)
	movl	20(%esp), %edx
	jne	.L5
	leal	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%edi), %eax
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
	movl	%esi, %ecx
	calll	_RNvNtCs_11stackbleach7current5leave
	jmp	.L6
.L3:
	calll	_RNvNtCs_11stackbleach7current4note
	jmp	.L4

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	16(%ecx), %eax
	movl	4(%ecx), %esi
	movl	8(%ecx), %edi
	movl	12(%ecx), %ebp
	calll	.L18$pb
.L18$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L18$pb), %ebx
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
	calll	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
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
	subl	$204, %esp
	calll	.L51$pb
.L51$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L51$pb), %ebx
	movl	_RNvNtNtCs_11stackbleach4arch7backend4PLAN.0@GOTOFF(%ebx), %eax
	cmpl	$-1, %eax
	je	.L2
.L3:
	movl	224(%esp), %edi
	xorps	%xmm0, %xmm0
	movl	%eax, 12(%edi)
	leal	64(%esp), %eax
	movsd	%xmm0, 196(%esp)
	movsd	%xmm0, 188(%esp)
	movsd	%xmm0, 180(%esp)
	movsd	%xmm0, 172(%esp)
	movsd	%xmm0, 164(%esp)
	movsd	%xmm0, 156(%esp)
	movsd	%xmm0, 148(%esp)
	movsd	%xmm0, 140(%esp)
	movl	$-1, 132(%esp)
	movl	$0, 136(%esp)
	movl	%esp, %esi
	movl	$0, (%esp)
	movl	%eax, 4(%esp)
	calll	sigaltstack@PLT
	testl	%eax, %eax
	je	.L4
	calll	__errno_location@PLT
	jmp	.L5
.L4:
	testb	$1, 68(%esp)
	jne	.L6
.L5:
	leal	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	movl	%esi, 52(%esp)
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %ecx
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax), %ebp
	movl	%eax, %edx
	cmpl	%esi, %ecx
	setb	%al
	cmpl	%ebp, %esi
	setbe	%ah
	xorl	%esi, %esi
	testb	%ah, %al
	je	.L7
	jmp	.L8
.L7:
	orl	%ecx, %ebp
	je	.L9
	movl	%edx, %eax
	movl	%edx, 28(%esp)
	movl	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%edx), %edx
	movl	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax), %ecx
	movl	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%eax), %esi
	movl	$0, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax)
	movl	$4, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax)
	movl	$0, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%eax)
	movl	%edx, 48(%esp)
	negl	%edx
	jo	.L10
	leal	(%ecx,%esi,8), %edx
	movl	%esi, 60(%esp)
	leal	(,%esi,8), %esi
	leal	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %eax
	movl	%ecx, 44(%esp)
	negl	%esi
	movl	%eax, 56(%esp)
.L11:
	movl	%esi, %edi
	testl	%esi, %esi
	je	.L12
	movl	-8(%edx), %ecx
	movl	52(%esp), %esi
	movl	-4(%edx), %ebp
	addl	$-8, %edx
	cmpl	%esi, %ecx
	setae	%al
	cmpl	%ebp, %esi
	leal	8(%edi), %esi
	seta	%ah
	orb	%al, %ah
	jne	.L11
.L12:
	movl	%ecx, 24(%esp)
	movl	60(%esp), %ecx
	testl	%ecx, %ecx
	je	.L13
	movl	48(%esp), %eax
	movl	56(%esp), %edx
	xorl	%esi, %esi
	movl	%eax, (%edx)
	movl	44(%esp), %eax
	movl	%eax, 4(%edx)
	movl	%ecx, 8(%edx)
	movl	28(%esp), %edx
	movl	24(%esp), %ecx
	testl	%edi, %edi
	movl	224(%esp), %edi
	jne	.L8
	jmp	.L9
.L6:
	movl	$4, %ecx
	jmp	.L14
.L13:
	movl	48(%esp), %eax
	movl	28(%esp), %edx
	movl	24(%esp), %ecx
	movl	$0, %esi
	testl	$2147483647, %eax
	jne	.L15
	testl	%edi, %edi
	movl	224(%esp), %edi
	jne	.L8
.L9:
	movl	_RNvNCNKNvNtNtNtCs_11stackbleach2os7backend9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%edx), %ecx
	movl	%edx, %eax
	cmpl	$2, %ecx
	je	.L10
	movl	52(%esp), %ebp
	cmpl	$1, %ecx
	jne	.L16
	leal	_RNvNCNKNvNtNtNtCs_11stackbleach2os7backend9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %eax
	movl	4(%eax), %ecx
	cmpl	%ebp, %ecx
	jae	.L16
	cmpl	8(%eax), %ebp
	ja	.L16
	movsd	8(%eax), %xmm0
	movl	%ecx, 32(%esp)
	movlps	%xmm0, 36(%esp)
.L17:
	movl	_RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT(%ebx), %esi
	movl	(%esi), %ecx
	testl	%ecx, %ecx
	jne	.L18
	calll	_RNvNtNtCs_6region2os4unix9page_size@PLT
	movl	%eax, %ecx
	testl	%eax, %eax
	movl	%eax, (%esi)
	je	.L19
.L18:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%ecx
	subl	%edx, %ebp
	leal	64(%esp), %ecx
	leal	32(%esp), %edx
	movl	%ebp, (%esp)
	calll	_RNvMNtNtNtCs_11stackbleach2os7backend9own_stackNtB_8OwnStack5holds
	movzbl	64(%esp), %ecx
	movb	65(%esp), %ch
	cmpb	$4, %cl
	jne	.L20
	testb	$1, %ch
	je	.L21
	movl	40(%esp), %eax
	movl	32(%esp), %ecx
	movl	36(%esp), %ebp
	movl	$1, %esi
	jmp	.L8
.L20:
	movzwl	70(%esp), %eax
	movl	66(%esp), %edx
	jmp	.L22
.L15:
	movl	44(%esp), %ecx
	shll	$3, %eax
	movl	$4, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ecx, (%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	movl	24(%esp), %ecx
	movl	28(%esp), %edx
	testl	%edi, %edi
	movl	224(%esp), %edi
	je	.L9
.L8:
	movl	%esi, 116(%esp)
	movl	%ebp, 124(%esp)
	movl	%ecx, 120(%esp)
	movl	%eax, 128(%esp)
	movl	12(%edi), %esi
	movl	%edi, (%esp)
	calll	*(%edi)
	movl	%esp, %eax
	leal	64(%esp), %ecx
	leal	116(%esp), %edx
	movl	%eax, (%esp)
	calll	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new
	movl	%esi, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
	leal	64(%esp), %edi
	leal	132(%esp), %ebp
.L23:
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next
	testb	%al, %al
	je	.L24
	movl	%ebp, %ecx
	movl	%esi, %edx
	calll	_RNvNtNtCs_11stackbleach4arch7backend11erase_below
	jmp	.L23
.L24:
	movzbl	80(%esp), %eax
	movb	$4, 80(%esp)
	cmpb	$4, %al
	jne	.L25
	leal	64(%esp), %ecx
	calll	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle
	movl	224(%esp), %eax
	movb	$1, 16(%eax)
	movl	132(%esp), %eax
	jmp	.L26
.L2:
	calll	_RNvNtCs_11stackbleach9registers6detect
	jmp	.L3
.L16:
	leal	64(%esp), %ecx
	movl	%ebp, %edx
	calll	_RNvNtNtNtCs_11stackbleach2os7backend9own_stack4find
	movl	68(%esp), %ecx
	movl	72(%esp), %eax
	cmpb	$0, 64(%esp)
	je	.L27
	movl	%ecx, %edx
	shrdl	$16, %eax, %edx
	shrl	$16, %eax
	jmp	.L22
.L25:
	movl	224(%esp), %esi
	movl	8(%esi), %ecx
	movl	$10, (%ecx)
	movb	%al, 4(%ecx)
	movl	81(%esp), %eax
	movl	84(%esp), %edx
	movl	%eax, 5(%ecx)
	movl	%edx, 8(%ecx)
	movb	$3, 16(%esi)
	jmp	.L28
.L10:
	leal	.Lanon@GOTOFF(%ebx), %eax
	movl	%eax, (%esp)
	calll	_RNvNtNtCs_3std6thread5local18panic_access_error@PLT
	jmp	.L29
.L27:
	movl	76(%esp), %edx
	cmpl	%ecx, %ebp
	movl	%ecx, 32(%esp)
	movl	%eax, 36(%esp)
	seta	%cl
	cmpl	%eax, %ebp
	setbe	%al
	testb	%al, %cl
	movl	%edx, 40(%esp)
	jne	.L17
.L21:
	movb	$5, %cl
.L22:
	movzbl	%ch, %esi
	shldl	$16, %edx, %eax
	shll	$16, %edx
	movzbl	%cl, %ecx
	shll	$8, %esi
	orl	%edx, %esi
	orl	%esi, %ecx
.L14:
	movl	8(%edi), %edx
	movl	$9, (%edx)
	movl	%eax, 8(%edx)
	movl	%ecx, 4(%edx)
	movb	$2, 16(%edi)
.L28:
	movl	$-1, %eax
.L26:
	addl	$204, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L19:
	leal	.Lanon@GOTOFF(%ebx), %eax
	movl	%eax, (%esp)
	calll	_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero@PLT
.L29:
	ud2
.L30:
	jmp	.L31
.L32:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L33:
.L31:
	leal	64(%esp), %ecx
	calll	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_11stackbleach6bleach5stack5SweepEB_
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L34:
	calll	_RNvNtCs_4core9panicking16panic_in_cleanup@PLT
.L35:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	32(%esp), %esi
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
	calll	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
.L2:
	addl	$12, %esp
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
	subl	$4, %esp
	leal	4(%esp), %ebp
	pushl	%edx
	pushl	%eax
	pushl	%ebp
	calll	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of@PLT
	addl	$12, %esp
	cmpl	$-2147483647, (%esp)
	je	.L3
	subl	$12, %esp
	pushl	%ebp
	calll	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop@PLT
	addl	$16, %esp
	movl	(%esp), %eax
	testl	%eax, %eax
	jle	.L3
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	16(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	jmp	.L3
.L5:
	movl	(%esp), %eax
	testl	%eax, %eax
	jle	.L6
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	16(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
.L6:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L7:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L8:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	32(%esp), %esi
	calll	.L2$pb
.L2$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L2$pb), %ebx
	movzbl	16(%esi), %eax
	cmpl	$2, %eax
	jb	.L2
	movl	32(%esi), %edi
	je	.L3
	subl	$12, %esp
	pushl	%edi
	calll	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_6places5EndeduEECs_9on_record@PLT
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
	calll	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@PLT
.L2:
	addl	$12, %esp
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
	subl	$4, %esp
	leal	4(%esp), %ebp
	pushl	%edx
	pushl	%eax
	pushl	%ebp
	calll	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of@PLT
	addl	$12, %esp
	cmpl	$-2147483647, (%esp)
	je	.L3
	subl	$12, %esp
	pushl	%ebp
	calll	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop@PLT
	addl	$16, %esp
	movl	(%esp), %eax
	testl	%eax, %eax
	jle	.L3
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	16(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	jmp	.L3
.L5:
	movl	(%esp), %eax
	testl	%eax, %eax
	jle	.L6
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	16(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
.L6:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L7:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L8:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	calll	.L35$pb
.L35$pb:
	popl	%ebx
	movl	%edx, %edi
	movl	%ecx, %esi
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L35$pb), %ebx
	cmpb	$0, 62(%ecx)
	je	.L2
	calll	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L2:
	movl	%esi, %ecx
	calll	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase
	testb	$1, %al
	je	.L3
	movl	48(%esi), %ebp
	movl	%edx, %ecx
	orl	%ebp, %ecx
	jne	.L4
	movzbl	52(%esi), %eax
	cmpb	$1, %al
	adcb	$-1, %al
	movb	%al, 52(%esi)
	jmp	.L3
.L4:
	cmpl	%ebp, %edx
	movl	%edi, %eax
	seta	%cl
	orb	%al, %cl
	movzbl	52(%esi), %ecx
	je	.L5
	addb	$16, %cl
	movzbl	%cl, %edi
	cmpb	$48, %cl
	movl	$48, %ecx
	cmovbl	%edi, %ecx
	jmp	.L6
.L5:
	cmpb	$1, %cl
	adcb	$-1, %cl
.L6:
	cmpl	%ebp, %edx
	movb	%cl, 52(%esi)
	cmoval	%edx, %ebp
	xorl	%edi, %edi
	cmpb	$17, %cl
	cmovael	%ebp, %edi
	cmpl	%edx, %edi
	movl	%edi, 48(%esi)
	jae	.L3
	movl	28(%esi), %ecx
	movl	32(%esi), %eax
	addl	$2097151, %edx
	andl	$-2097152, %edx
	movl	%ecx, %ebp
	subl	%eax, %ebp
	cmpl	%edx, %ebp
	cmovael	%edx, %ebp
	addl	%ebp, %eax
	subl	%edi, %ebp
	subl	%eax, %ecx
	addl	24(%esi), %ecx
	subl	$4, %esp
	pushl	$4
	pushl	%ebp
	movl	%ecx, 20(%esp)
	pushl	%ecx
	calll	madvise@PLT
	addl	$16, %esp
	testl	%eax, %eax
	je	.L7
	calll	__errno_location@PLT
	subl	$4, %esp
	pushl	$24
	pushl	%ebp
	pushl	20(%esp)
	calll	madvise@PLT
	addl	$16, %esp
.L7:
	movl	56(%esi), %eax
	cmpl	%eax, %edi
	cmovbl	%edi, %eax
	movl	%eax, 56(%esi)
.L3:
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$76, %esp
	calll	.L37$pb
.L37$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L37$pb), %ebx
	cmpb	$1, 60(%ecx)
	jne	.L2
	movl	28(%ecx), %edx
	movl	32(%ecx), %ebp
	movl	56(%ecx), %edi
	movl	24(%ecx), %eax
	movl	%edx, %esi
	movl	%eax, 24(%esp)
	movl	%eax, 12(%esp)
	subl	%ebp, %esi
	movl	%esi, 28(%esp)
	movl	%esi, 20(%esp)
	subl	%edi, %esi
	addl	%eax, %esi
	movl	%edi, %eax
	addl	%ebp, %eax
	movl	%esi, 32(%esp)
	je	.L3
	subl	$4, %esp
	pushl	%eax
	pushl	$0
	pushl	%esi
	movl	%ecx, 24(%esp)
	movl	%edx, 20(%esp)
	calll	memset@PLT
	movl	20(%esp), %edx
	movl	24(%esp), %ecx
	addl	$16, %esp
.L3:
	cmpl	%ebp, %edx
	jne	.L4
.L2:
	movl	$1, %eax
	xorl	%edx, %edx
.L5:
	addl	$76, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L4:
	movl	%edi, 16(%esp)
	leal	24(%esp), %eax
	leal	16(%esp), %edi
	leal	28(%esp), %edx
	addl	$56, %ecx
	movl	%esi, 40(%esp)
	movl	%eax, 56(%esp)
	movl	%edi, 60(%esp)
	movl	%edx, 64(%esp)
	movl	12(%esp), %edx
	leal	32(%esp), %edi
	movl	%edi, 68(%esp)
	movl	%ecx, 72(%esp)
	leal	36(%esp), %ecx
	movl	%ecx, 44(%esp)
	leal	56(%esp), %ecx
	movl	%edx, 36(%esp)
	leal	40(%esp), %edx
	movl	%edx, 48(%esp)
	movl	%ecx, 52(%esp)
	movl	_RNvNtNtNtCs_11stackbleach2os7backend5wiped5NOTES@GOTOFF(%ebx), %esi
	testl	%esi, %esi
	jne	.L6
	calll	_RNvNtNtNtCs_11stackbleach2os7backend5wiped4make
	testl	%edx, %edx
	movl	%edx, %esi
	setne	%cl
	andb	%al, %cl
	cmpb	$1, %cl
	je	.L6
	jmp	.L7
.L8:
	movl	(%esi), %eax
	testl	%eax, %eax
	jne	.L9
.L6:
	movl	(%esi), %edi
	cmpl	$-2, %edi
	je	.L10
	testl	%edi, %edi
	je	.L10
	cmpl	$-1, %edi
	je	.L7
	leal	-1(%edi), %edx
	leal	44(%esp), %ecx
	calll	_RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	testb	%al, %al
	jne	.L8
.L10:
	movl	%edi, %eax
	movl	$-2, %ecx
	lock		cmpxchgl	%ecx, (%esi)
	jne	.L6
	subl	$8, %esp
	pushl	$524288
	leal	.Lanon@GOTOFF(%ebx), %eax
	pushl	%eax
	calll	open@PLT
	addl	$16, %esp
	testl	%eax, %eax
	js	.L11
	movl	%eax, %ebp
	subl	$4, %esp
	pushl	$500
	pushl	$1030
	pushl	%eax
	calll	fcntl@PLT
	addl	$16, %esp
	testl	%eax, %eax
	js	.L12
	movl	%eax, %edi
	subl	$12, %esp
	pushl	%ebp
	calll	close@PLT
	addl	$16, %esp
	movl	%edi, %ebp
.L12:
	movl	%ebp, %ecx
	calll	_RNvNtNtNtCs_11stackbleach2os7backend7pagemap5knows
	testb	%al, %al
	je	.L13
	leal	44(%esp), %ecx
	movl	%ebp, %edx
	calll	_RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	testb	%al, %al
	je	.L13
	leal	1(%ebp), %ecx
	movl	$-2, %eax
	lock		cmpxchgl	%ecx, (%esi)
	je	.L9
	movl	%eax, %edi
	movb	$1, %al
	movb	$1, 8(%esp)
	movl	%eax, 4(%esp)
	jmp	.L14
.L13:
	movl	$-2, %eax
	movl	$-1, %ecx
	lock		cmpxchgl	%ecx, (%esi)
	movl	$0, 4(%esp)
	movl	%eax, %edi
	setne	8(%esp)
.L14:
	subl	$12, %esp
	pushl	%ebp
	calll	close@PLT
	addl	$16, %esp
	cmpb	$0, 8(%esp)
	je	.L15
	testl	%edi, %edi
	je	.L6
	jmp	.L15
.L11:
	movl	$-2, %eax
	movl	$-1, %ecx
	lock		cmpxchgl	%ecx, (%esi)
	je	.L7
	testl	%eax, %eax
	je	.L6
	jmp	.L7
.L15:
	cmpb	$0, 4(%esp)
	je	.L7
.L9:
	movl	16(%esp), %edx
	movl	$1, %eax
	jmp	.L5
.L7:
	subl	$4, %esp
	pushl	24(%esp)
	pushl	$0
	movl	24(%esp), %esi
	pushl	%esi
	calll	memset@PLT
	addl	$16, %esp
	xorl	%eax, %eax
	jmp	.L5

_RNvNtNtCs_11stackbleach4arch7backend11erase_below:
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
	jmp	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend11erase_below:

_RNvNtNtCs_11stackbleach4arch7backend15clear_registers:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend15clear_registers:

