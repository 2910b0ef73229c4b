// i686-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RINvMNtCs_11stackbleach10heap_stackNtB_9HeapStack3runNCNvCs_9on_record15on_a_heap_stack0uEB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$92, %esp
	calll	.L0$pb
.L0$pb:
	popl	%ebx
	movl	120(%esp), %ebp
	movl	116(%esp), %edi
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L0$pb), %ebx
	leal	_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL@TLSGD(,%ebx), %eax
	calll	___tls_get_addr@PLT
	cmpb	$0, (%eax)
	je	.L2
	movl	4(%eax), %esi
.L3:
	leal	68(%esp), %eax
	movl	%ebp, 24(%esp)
	movl	%eax, 28(%esp)
	leal	80(%esp), %eax
	movl	%ebp, 32(%esp)
	movl	%eax, 36(%esp)
	movl	%esi, 40(%esp)
	movl	%edi, (%esp)
	calll	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory12deepest_kept@PLT
	leal	_RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record15on_a_heap_stack0uINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE4callB_@GOTOFF(%ebx), %ecx
	leal	24(%esp), %ebp
	movl	%ecx, 44(%esp)
	movl	%ebp, 48(%esp)
	movl	%esi, 52(%esp)
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	$0, 64(%esp)
	movl	_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land@GOT(%ebx), %eax
	movl	%edi, 4(%esp)
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	calll	_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make@PLT
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	movl	%ecx, 4(%esp)
	movl	%edi, (%esp)
	calll	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run@PLT
	movl	36(%esp), %ecx
	movl	112(%esp), %eax
	movl	8(%ecx), %edx
	movl	%edx, 8(%eax)
	movl	24(%esp), %edx
	movsd	(%ecx), %xmm0
	movsd	%xmm0, (%eax)
	xorps	%xmm0, %xmm0
	movl	$0, 8(%edx)
	movsd	%xmm0, (%edx)
	movsd	%xmm0, (%ecx)
	movl	$0, 8(%ecx)
	addl	$92, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl	$4
.L2:
	calll	_RNvNtCs_11stackbleach9registers6detect@PLT
	movl	%eax, %esi
	jmp	.L3
.L4:
	movl	24(%esp), %ecx
	movl	36(%esp), %edx
	xorps	%xmm0, %xmm0
	movsd	%xmm0, (%ecx)
	movl	$0, 8(%ecx)
	movsd	%xmm0, (%edx)
	movl	$0, 8(%edx)
	movl	%eax, (%esp)
	calll	_Unwind_Resume@PLT

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	52(%esp), %eax
	movl	48(%esp), %edx
	movl	56(%esp), %ecx
	calll	.L41$pb
.L41$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L41$pb), %ebx
	movb	$1, 60(%eax)
	movl	%ecx, 12(%esp)
	movl	%edx, 16(%esp)
	movl	24(%eax), %esi
	movl	28(%eax), %edi
	leal	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax), %edx
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %ecx
	movl	%eax, %ebp
	movl	%esi, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax)
	leal	(%edi,%esi), %eax
	movl	%eax, 8(%esp)
	leal	(%edi,%esi), %eax
	movl	%eax, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%ebp)
	movl	%edx, %eax
	orl	%ecx, %eax
	movl	%eax, 4(%esp)
	jne	.L2
.L3:
	calll	_RNvMCs_3psmNtB_14StackDirection3new@PLT
	xorl	%ecx, %ecx
	cmpb	$1, %al
	leal	12(%esp), %eax
	cmovel	%ecx, %edi
	movl	%eax, 20(%esp)
	leal	16(%esp), %eax
	addl	%esi, %edi
	movl	%eax, 24(%esp)
	subl	$8, %esp
	leal	11(%esp), %edx
	leal	_RINvNvCs_3psm8on_stack13with_on_stackuNCNvNtNtCs_11stackbleach10heap_stack6switch8on_stack0EB_@GOTOFF(%ebx), %eax
	leal	28(%esp), %ecx
	pushl	%edi
	pushl	%eax
	calll	rust_psm_on_stack@PLT
	addl	$8, %esp
	cmpl	$0, 4(%esp)
	movl	8(%esp), %edx
	jne	.L4
	leal	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%ebp), %eax
	cmpl	%esi, (%eax)
	jne	.L4
	cmpl	%edx, 4(%eax)
	jne	.L4
	movl	$0, (%eax)
	movl	$0, 4(%eax)
.L5:
	movl	48(%esp), %eax
	movl	20(%eax), %eax
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L4:
	movl	%esi, %ecx
	calll	_RNvNtCs_11stackbleach7current5leave
	jmp	.L5
.L2:
	calll	_RNvNtCs_11stackbleach7current4note
	jmp	.L3

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$16, %esp
	movl	32(%esp), %esi
	calll	.L40$pb
.L40$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L40$pb), %ebx
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	calll	*(%esi)
	movl	16(%esi), %edx
	xorl	%eax, %eax
	cmpl	$8, %edx
	jb	.L2
	movl	12(%esi), %ecx
	movl	%edx, %eax
	shrl	$3, %eax
	cmpl	$32, %edx
	jae	.L3
	xorl	%edx, %edx
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.L4
.L3:
	movl	%eax, %edx
	leal	16(%ecx), %edi
	pxor	%xmm0, %xmm0
	pxor	%xmm1, %xmm1
	andl	$-4, %edx
	movl	%edx, %ebx
.L5:
	movdqu	-16(%edi), %xmm2
	movdqu	(%edi), %xmm3
	addl	$32, %edi
	addl	$-4, %ebx
	por	%xmm2, %xmm1
	por	%xmm3, %xmm0
	jne	.L5
	por	%xmm1, %xmm0
	cmpl	%edx, %eax
	pshufd	$238, %xmm0, %xmm1
	por	%xmm0, %xmm1
	pshufd	$85, %xmm1, %xmm0
	movd	%xmm1, %edi
	movd	%xmm0, %ebx
	je	.L6
.L4:
	subl	%edx, %eax
	leal	(%ecx,%edx,8), %ecx
.L7:
	orl	(%ecx), %edi
	orl	4(%ecx), %ebx
	addl	$8, %ecx
	decl	%eax
	jne	.L7
.L6:
	xorl	%eax, %eax
	orl	%ebx, %edi
	setne	%al
.L2:
	movl	%eax, 20(%esi)
	movl	8(%esi), %ecx
	addl	$16, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	jmp	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	32(%esp), %esi
	calll	.L32$pb
.L32$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L32$pb), %ebx
	cmpb	$0, 62(%esi)
	je	.L2
	calll	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L2:
	movl	%esi, %ecx
	calll	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase
	testb	$1, %al
	je	.L3
	movl	48(%esi), %eax
	movl	%edx, %ecx
	orl	%eax, %ecx
	jne	.L4
	movzbl	52(%esi), %eax
	cmpb	$1, %al
	adcb	$-1, %al
	movb	%al, 52(%esi)
	jmp	.L3
.L4:
	cmpl	%eax, %edx
	seta	%cl
	orb	36(%esp), %cl
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
	cmpl	%eax, %edx
	movb	%cl, 52(%esi)
	cmoval	%edx, %eax
	xorl	%edi, %edi
	cmpb	$17, %cl
	cmovael	%eax, %edi
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
	calll	.L33$pb
.L33$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L33$pb), %ebx
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

_RINvNtCs_11stackbleach6bleach6bleachNCNvCs_9on_record8in_place0uEB_:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$272, %esp
	movl	292(%esp), %eax
	movl	288(%esp), %esi
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	leal	212(%esp), %edi
	addl	$_GLOBAL_OFFSET_TABLE_+(.L1-.L1$pb), %ebx
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	calll	_RNvNtCs_11stackbleach6bleach6in_use@PLT
	subl	$4, %esp
	leal	_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL@TLSGD(,%ebx), %eax
	calll	___tls_get_addr@PLT
	cmpb	$0, (%eax)
	je	.L2
	movl	4(%eax), %eax
.L3:
	leal	52(%esp), %ecx
	movl	%esi, 24(%esp)
	leal	24(%esp), %edx
	movl	%ecx, 28(%esp)
	leal	44(%esp), %ecx
	movl	%esi, 32(%esp)
	movl	%ecx, 36(%esp)
	leal	_RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record8in_place0uINtNtCs_4core6result6ResultuINtNtCs_5alloc5boxed3BoxDNtNtB_3any3AnyNtNtB_6marker4SendEL_EEE4callB_@GOTOFF(%ebx), %ecx
	movl	%eax, 40(%esp)
	calll	_RNvNtNtCs_11stackbleach4arch7backend4call@PLT
	xorps	%xmm0, %xmm0
	movsd	%xmm0, 192(%esp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 176(%esp)
	movaps	%xmm0, 160(%esp)
	movaps	%xmm0, 144(%esp)
	movaps	%xmm0, 128(%esp)
	movaps	%xmm0, 112(%esp)
	movaps	%xmm0, 96(%esp)
	movaps	%xmm0, 80(%esp)
	movaps	%xmm0, 64(%esp)
	leal	64(%esp), %esi
	movl	%edi, 4(%esp)
	leal	228(%esp), %edi
	movl	%esi, 8(%esp)
	movl	%edi, (%esp)
	calll	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new@PLT
	subl	$4, %esp
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	calll	_RNvNtNtCs_11stackbleach4arch7backend5clear@PLT
.L4:
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	calll	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next@PLT
	testb	%al, %al
	je	.L5
	movl	40(%esp), %edx
	movl	%esi, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch7backend11erase_below@PLT
	jmp	.L4
.L5:
	movl	%edi, (%esp)
	calll	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle@PLT
	movl	36(%esp), %eax
	movl	(%eax), %ecx
	testl	%ecx, %ecx
	jne	.L6
	movl	24(%esp), %ecx
	xorps	%xmm0, %xmm0
	movsd	%xmm0, (%ecx)
	movl	$0, 8(%ecx)
	movl	$0, 4(%eax)
	movl	$0, (%eax)
	addl	$272, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.L2:
	calll	_RNvNtCs_11stackbleach9registers6detect@PLT
	jmp	.L3
.L6:
	movl	4(%eax), %eax
	movl	%eax, 4(%esp)
	movl	%ecx, (%esp)
	calll	_RNvNtCs_3std5panic13resume_unwind@PLT
	ud2
.L7:
	jmp	.L8
.L9:
.L8:
	movl	24(%esp), %ecx
	movl	36(%esp), %edx
	xorps	%xmm0, %xmm0
	movsd	%xmm0, (%ecx)
	movl	$0, 8(%ecx)
	movl	$0, 4(%edx)
	movl	$0, (%edx)
	movl	%eax, (%esp)
	calll	_Unwind_Resume@PLT

_RNvNtNtCs_11stackbleach4arch7backend4call:
	subl	$8, %esp
	pushl	%edx
	calll	*%ecx
	addl	$12, %esp
	retl
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend4call:

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

_RNvNtNtCs_11stackbleach4arch7backend5clear:
	movl	4(%esp), %ecx
	jmp	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

_RNvNtNtCs_11stackbleach4arch7backend15clear_registers:
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
	testl	$2, %ecx
	je	.L1
	vzeroall
	testl	$4, %ecx
	je	.L2
	kxorw	%k0, %k0, %k0
	kxorw	%k1, %k1, %k1
	kxorw	%k2, %k2, %k2
	kxorw	%k3, %k3, %k3
	kxorw	%k4, %k4, %k4
	kxorw	%k5, %k5, %k5
	kxorw	%k6, %k6, %k6
	kxorw	%k7, %k7, %k7
	jmp	.L2
	testl	$1, %ecx
	je	.L2
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend15clear_registers:

