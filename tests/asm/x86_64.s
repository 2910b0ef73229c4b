// x86_64-unknown-linux-gnu, rustc 1.95.0 (59807616e 2026-04-14)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RINvMNtCs_11stackbleach10heap_stackNtB_9HeapStack3runNCNvCs_9on_record15on_a_heap_stack0uEB_:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	subq	$136, %rsp
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	data16
	leaq	_ZN11stackbleach9registers4PLAN29_$u7b$$u7b$constant$u7d$$u7d$28_$u7b$$u7b$closure$u7d$$u7d$23__RUST_STD_INTERNAL_VAL17hE@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	cmpb	$0, (%rax)
	je	.L1
	movl	4(%rax), %ebp
.L2:
	movq	%r15, (%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	%r15, 16(%rsp)
	leaq	112(%rsp), %rax
	movq	%rax, 24(%rsp)
	movl	%ebp, 32(%rsp)
	movq	%r14, %rdi
	callq	*_ZN11stackbleach10heap_stack6memory6Memory12deepest_kept17hE@GOTPCREL(%rip)
	leaq	_RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record15on_a_heap_stack0uINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE4callB_(%rip), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rsp, %rcx
	movq	%rcx, 48(%rsp)
	movl	%ebp, 80(%rsp)
	movq	%rax, 56(%rsp)
	movq	%rdx, 64(%rsp)
	movq	$0, 72(%rsp)
	movq	_ZN11stackbleach10heap_stack3run8Crossing4land17hE@GOTPCREL(%rip), %rdx
	leaq	40(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN11stackbleach10heap_stack3run8Crossing4make17hE@GOTPCREL(%rip)
	xorl	%esi, %esi
	testq	%rax, %rax
	setne	%sil
	movq	%r14, %rdi
	callq	*_ZN11stackbleach10heap_stack6memory6Memory15erase_after_run17hE@GOTPCREL(%rip)
	movq	24(%rsp), %rax
	movq	16(%rax), %rcx
	movq	%rcx, 16(%rbx)
	movups	(%rax), %xmm0
	movups	%xmm0, (%rbx)
	movq	(%rsp), %rcx
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rcx)
	movq	$0, 16(%rcx)
	movups	%xmm0, (%rax)
	movq	$0, 16(%rax)
	movq	%rbx, %rax
	addq	$136, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L1:
	callq	*_ZN11stackbleach9registers6detect17hE@GOTPCREL(%rip)
	movl	%eax, %ebp
	jmp	.L2
.L3:
	movq	(%rsp), %rcx
	movq	24(%rsp), %rdx
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rcx)
	movq	$0, 16(%rcx)
	movups	%xmm0, (%rdx)
	movq	$0, 16(%rdx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	movq	%rdi, %rbx
	movq	%rdx, 8(%rsp)
	movq	%rdi, 16(%rsp)
	movb	$1, 120(%rsi)
	movq	48(%rsi), %r14
	movq	56(%rsi), %r13
	leaq	(%r14,%r13), %r15
	leaq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movq	%rax, %r12
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %rdi
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax), %rsi
	movq	%r14, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax)
	movq	%r15, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax)
	movq	%rsi, %rbp
	orq	%rdi, %rbp
	jne	.L1
.L2:
	callq	*_ZN3psm14StackDirection3new17hE@GOTPCREL(%rip)
	xorl	%ecx, %ecx
	cmpb	$1, %al
	cmoveq	%rcx, %r13
	addq	%r14, %r13
	leaq	8(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	_RINvNvCs_3psm8on_stack13with_on_stackuNCNvNtNtCs_11stackbleach10heap_stack6switch8on_stack0EB_(%rip), %rdx
	leaq	24(%rsp), %rdi
	leaq	7(%rsp), %rsi
	movq	%r13, %rcx
	callq	*rust_psm_on_stack@GOTPCREL(%rip)
	testq	%rbp, %rbp
	jne	.L3
	leaq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r12), %rax
	cmpq	%r14, (%rax)
	jne	.L3
	cmpq	%r15, 8(%rax)
	jne	.L3
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
.L4:
	movq	32(%rbx), %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L3:
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	_RNvNtCs_11stackbleach7current5leave
	jmp	.L4
.L1:
	callq	_RNvNtCs_11stackbleach7current4note
	jmp	.L2

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	8(%rdi), %rdi
	callq	*(%rbx)
	movq	24(%rbx), %rdx
	cmpq	$8, %rdx
	jae	.L1
	xorl	%eax, %eax
	movq	%rax, 32(%rbx)
	movl	40(%rbx), %edi
	popq	%rbx
	jmp	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	movq	16(%rbx), %rax
	movq	%rdx, %rcx
	shrq	$3, %rcx
	cmpq	$32, %rdx
	jae	.L2
	xorl	%edx, %edx
	xorl	%esi, %esi
	jmp	.L3
.L2:
	movq	%rcx, %rdx
	andq	$-4, %rdx
	pxor	%xmm0, %xmm0
	xorl	%esi, %esi
	pxor	%xmm1, %xmm1
.L4:
	movdqu	(%rax,%rsi,8), %xmm2
	por	%xmm2, %xmm1
	movdqu	16(%rax,%rsi,8), %xmm2
	por	%xmm2, %xmm0
	addq	$4, %rsi
	cmpq	%rsi, %rdx
	jne	.L4
	por	%xmm1, %xmm0
	pshufd	$238, %xmm0, %xmm1
	por	%xmm0, %xmm1
	movq	%xmm1, %rsi
	jmp	.L5
.L3:
	orq	(%rax,%rdx,8), %rsi
	incq	%rdx
.L5:
	cmpq	%rdx, %rcx
	jne	.L3
	xorl	%eax, %eax
	testq	%rsi, %rsi
	setne	%al
	movq	%rax, 32(%rbx)
	movl	40(%rbx), %edi
	popq	%rbx
	jmp	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movl	%esi, %ebp
	movq	%rdi, %rbx
	cmpb	$0, 122(%rdi)
	je	.L1
	callq	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L1:
	movq	%rbx, %rdi
	callq	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase
	testb	$1, %al
	je	.L2
	movq	96(%rbx), %rax
	movq	%rdx, %rcx
	orq	%rax, %rcx
	jne	.L3
	movzbl	104(%rbx), %eax
	cmpb	$1, %al
	adcb	$-1, %al
	movb	%al, 104(%rbx)
	jmp	.L2
.L3:
	cmpq	%rax, %rdx
	seta	%cl
	orb	%bpl, %cl
	movzbl	104(%rbx), %ecx
	je	.L4
	addb	$16, %cl
	movzbl	%cl, %esi
	cmpb	$48, %sil
	movl	$48, %ecx
	cmovbl	%esi, %ecx
	jmp	.L5
.L4:
	cmpb	$1, %cl
	adcb	$-1, %cl
.L5:
	cmpq	%rax, %rdx
	cmovaq	%rdx, %rax
	movb	%cl, 104(%rbx)
	xorl	%r13d, %r13d
	cmpb	$17, %cl
	cmovaeq	%rax, %r13
	movq	%r13, 96(%rbx)
	cmpq	%rdx, %r13
	jae	.L2
	movq	56(%rbx), %r14
	movq	64(%rbx), %rax
	addq	$2097151, %rdx
	andq	$-2097152, %rdx
	movq	%r14, %r15
	subq	%rax, %r15
	cmpq	%rdx, %r15
	cmovaeq	%rdx, %r15
	addq	%r15, %rax
	subq	%rax, %r14
	addq	48(%rbx), %r14
	subq	%r13, %r15
	movq	%r14, %rdi
	movq	%r15, %rsi
	movl	$4, %edx
	callq	*madvise@GOTPCREL(%rip)
	testl	%eax, %eax
	je	.L6
	callq	*__errno_location@GOTPCREL(%rip)
	movq	%rax, %r12
	movl	(%rax), %eax
	shlq	$32, %rax
	orq	$2, %rax
	movq	%rax, (%rsp)
	movq	%r14, %rdi
	movq	%r15, %rsi
	movl	$24, %edx
	callq	*madvise@GOTPCREL(%rip)
	testl	%eax, %eax
	je	.L7
	movl	(%r12), %r14d
	shlq	$32, %r14
	orq	$2, %r14
	movq	%rsp, %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	movq	%r14, (%rsp)
.L7:
	movq	%rsp, %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L6:
	movq	112(%rbx), %rax
	cmpq	%rax, %r13
	cmovbq	%r13, %rax
	movq	%rax, 112(%rbx)
.L2:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	cmpb	$1, 120(%rdi)
	jne	.L1
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	48(%rdi), %rbp
	movq	56(%rdi), %rbx
	movq	64(%rdi), %r14
	movq	%rbx, %r15
	subq	%r14, %r15
	movq	%rbp, 32(%rsp)
	movq	%r15, 40(%rsp)
	movq	112(%rdi), %r12
	movq	%r15, 24(%rsp)
	subq	%r12, %r15
	addq	%rbp, %r15
	movq	%r15, 48(%rsp)
	movq	%r12, %rdx
	addq	%r14, %rdx
	je	.L2
	movq	%rdi, %r13
	movq	%r15, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	movq	%r13, %rdi
.L2:
	cmpq	%r14, %rbx
	jne	.L3
	movl	$1, %eax
	xorl	%edx, %edx
	jmp	.L4
.L1:
	movl	$1, %eax
	xorl	%edx, %edx
	retq
.L3:
	addq	$112, %rdi
	movq	%r12, 8(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 104(%rsp)
	leaq	40(%rsp), %rax
	movq	%rax, 112(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	%rdi, 128(%rsp)
	movq	%rbp, 16(%rsp)
	movq	%rbp, 56(%rsp)
	movq	%r15, 64(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 72(%rsp)
	leaq	64(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	96(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	_RNvNtNtNtCs_11stackbleach2os7backend5wiped5NOTES(%rip), %r15
	testq	%r15, %r15
	je	.L5
.L6:
	movl	$-2, %r12d
	jmp	.L7
.L8:
	movl	(%r15), %eax
	testl	%eax, %eax
	jne	.L9
.L7:
	movl	(%r15), %ebx
	cmpl	$-2, %ebx
	je	.L10
	testl	%ebx, %ebx
	je	.L10
	cmpl	$-1, %ebx
	je	.L11
	leal	-1(%rbx), %esi
	leaq	72(%rsp), %rdi
	callq	_RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	testb	%al, %al
	jne	.L8
.L10:
	movl	%ebx, %eax
	lock		cmpxchgl	%r12d, (%r15)
	jne	.L7
	leaq	.Lanon(%rip), %rdi
	movl	$524288, %esi
	xorl	%eax, %eax
	callq	*open@GOTPCREL(%rip)
	testl	%eax, %eax
	js	.L12
	movl	%eax, %ebp
	movl	%eax, %edi
	movl	$1030, %esi
	movl	$500, %edx
	xorl	%eax, %eax
	callq	*fcntl@GOTPCREL(%rip)
	testl	%eax, %eax
	js	.L13
	movl	%eax, %ebx
	movl	%ebp, %edi
	callq	*close@GOTPCREL(%rip)
	movl	%ebx, %ebp
.L13:
	movl	%ebp, %edi
	callq	_RNvNtNtNtCs_11stackbleach2os7backend7pagemap5knows
	testb	%al, %al
	je	.L14
	leaq	72(%rsp), %rdi
	movl	%ebp, %esi
	callq	_RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	testb	%al, %al
	je	.L14
	leal	1(%rbp), %ecx
	movl	$-2, %eax
	lock		cmpxchgl	%ecx, (%r15)
	je	.L9
	movl	%eax, %ebx
	movb	$1, %r14b
	movb	$1, %r13b
	jmp	.L15
.L14:
	movl	$-2, %eax
	movl	$-1, %ecx
	lock		cmpxchgl	%ecx, (%r15)
	movl	%eax, %ebx
	setne	%r13b
	xorl	%r14d, %r14d
.L15:
	movl	%ebp, %edi
	callq	*close@GOTPCREL(%rip)
	testb	%r13b, %r13b
	je	.L16
	testl	%ebx, %ebx
	je	.L7
	jmp	.L16
.L12:
	movl	$-2, %eax
	movl	$-1, %ecx
	lock		cmpxchgl	%ecx, (%r15)
	je	.L11
	testl	%eax, %eax
	je	.L7
	jmp	.L11
.L16:
	testb	%r14b, %r14b
	je	.L11
.L9:
	movl	$1, %eax
	movq	8(%rsp), %rdx
	jmp	.L4
.L5:
	callq	_RNvNtNtNtCs_11stackbleach2os7backend5wiped4make
	movq	%rdx, %r15
	testq	%rdx, %rdx
	setne	%cl
	andb	%al, %cl
	cmpb	$1, %cl
	je	.L6
.L11:
	movq	16(%rsp), %rbx
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	24(%rsp), %rdx
	callq	*memset@GOTPCREL(%rip)
	xorl	%eax, %eax
.L4:
	addq	$136, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq

_RINvNtCs_11stackbleach6bleach6bleachNCNvCs_9on_record8in_place0uEB_:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	subq	$472, %rsp
	movq	%rdi, %rbx
	leaq	40(%rsp), %rdi
	callq	*_ZN11stackbleach6bleach6in_use17hE@GOTPCREL(%rip)
	data16
	leaq	_ZN11stackbleach9registers4PLAN29_$u7b$$u7b$constant$u7d$$u7d$28_$u7b$$u7b$closure$u7d$$u7d$23__RUST_STD_INTERNAL_VAL17hE@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	cmpb	$0, (%rax)
	je	.L1
	movl	4(%rax), %eax
.L2:
	movq	%rbx, (%rsp)
	leaq	88(%rsp), %rcx
	movq	%rcx, 8(%rsp)
	movq	%rbx, 16(%rsp)
	leaq	72(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movl	%eax, 32(%rsp)
	leaq	_RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record8in_place0uINtNtCs_4core6result6ResultuINtNtCs_5alloc5boxed3BoxDNtNtB_3any3AnyNtNtB_6marker4SendEL_EEE4callB_(%rip), %rdi
	movq	%rsp, %rsi
	callq	*_ZN11stackbleach4arch7backend4call17hE@GOTPCREL(%rip)
	leaq	200(%rsp), %rbx
	movl	$272, %edx
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	leaq	112(%rsp), %rdi
	leaq	40(%rsp), %rsi
	movq	%rbx, %rdx
	callq	*_ZN11stackbleach6bleach5stack5Sweep3new17hE@GOTPCREL(%rip)
	movl	32(%rsp), %edi
	callq	*_ZN11stackbleach4arch7backend5clear17hE@GOTPCREL(%rip)
	leaq	112(%rsp), %rbx
	leaq	200(%rsp), %r14
	movq	_ZN11stackbleach6bleach5stack5Sweep4next17hE@GOTPCREL(%rip), %r15
	movq	_ZN11stackbleach4arch7backend11erase_below17hE@GOTPCREL(%rip), %r12
.L3:
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	*%r15
	testb	%al, %al
	je	.L4
	movl	32(%rsp), %esi
	movq	%r14, %rdi
	callq	*%r12
	jmp	.L3
.L4:
	leaq	112(%rsp), %rdi
	callq	*_ZN11stackbleach6bleach5stack5Sweep6settle17hE@GOTPCREL(%rip)
	movq	24(%rsp), %rax
	movq	(%rax), %rdi
	testq	%rdi, %rdi
	jne	.L5
	movq	(%rsp), %rcx
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rcx)
	movq	$0, 16(%rcx)
	movups	%xmm0, (%rax)
	addq	$472, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	retq
.L1:
	callq	*_ZN11stackbleach9registers6detect17hE@GOTPCREL(%rip)
	jmp	.L2
.L5:
	movq	8(%rax), %rsi
	callq	*_RNvNtCs_3std5panic13resume_unwind@GOTPCREL(%rip)
	ud2
.L6:
	jmp	.L7
.L8:
.L7:
	movq	%rax, %rdi
	movq	(%rsp), %rax
	movq	24(%rsp), %rcx
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
	movq	$0, 16(%rax)
	movups	%xmm0, (%rcx)
	callq	_Unwind_Resume@PLT

_RNvNtNtCs_11stackbleach4arch7backend4call:
	movq	%rdi, %rax
	movq	%rsi, %rdi
	jmpq	*%rax
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend4call:

_RNvNtNtCs_11stackbleach4arch7backend11erase_below:
	movq	%rsp, (%rdi)
	movq	8(%rdi), %rdx
	leaq	16(%rdi), %r8
	xorl	%eax, %eax
	testq	%rdx, %rdx
	je	.L1
	movq	(%r8), %rdi
	movq	8(%r8), %rcx
	addq	$16, %r8
	decq	%rdx
	cmpq	%rsp, %rcx
	cmovaq	%rsp, %rcx
	subq	%rdi, %rcx
	jbe	.L2
	shrq	$3, %rcx
	rep		stosq	%rax, %es:(%rdi)
	jmp	.L2
	movl	%esi, %edi
	jmp	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend11erase_below:

_RNvNtNtCs_11stackbleach4arch7backend5clear:
	jmp	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

_RNvNtNtCs_11stackbleach4arch7backend15clear_registers:
	emms
	fldz
	fldz
	fldz
	fldz
	fldz
	fldz
	fldz
	fldz
	emms
	testl	$1, %edi
	je	.L1
	vzeroall
	testl	$2, %edi
	je	.L2
	vpxord	%zmm16, %zmm16, %zmm16
	vpxord	%zmm17, %zmm17, %zmm17
	vpxord	%zmm18, %zmm18, %zmm18
	vpxord	%zmm19, %zmm19, %zmm19
	vpxord	%zmm20, %zmm20, %zmm20
	vpxord	%zmm21, %zmm21, %zmm21
	vpxord	%zmm22, %zmm22, %zmm22
	vpxord	%zmm23, %zmm23, %zmm23
	vpxord	%zmm24, %zmm24, %zmm24
	vpxord	%zmm25, %zmm25, %zmm25
	vpxord	%zmm26, %zmm26, %zmm26
	vpxord	%zmm27, %zmm27, %zmm27
	vpxord	%zmm28, %zmm28, %zmm28
	vpxord	%zmm29, %zmm29, %zmm29
	vpxord	%zmm30, %zmm30, %zmm30
	vpxord	%zmm31, %zmm31, %zmm31
	kxorw	%k0, %k0, %k0
	kxorw	%k1, %k1, %k1
	kxorw	%k2, %k2, %k2
	kxorw	%k3, %k3, %k3
	kxorw	%k4, %k4, %k4
	kxorw	%k5, %k5, %k5
	kxorw	%k6, %k6, %k6
	kxorw	%k7, %k7, %k7
	jmp	.L2
	xorps	%xmm0, %xmm0
	xorps	%xmm1, %xmm1
	xorps	%xmm2, %xmm2
	xorps	%xmm3, %xmm3
	xorps	%xmm4, %xmm4
	xorps	%xmm5, %xmm5
	xorps	%xmm6, %xmm6
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm14, %xmm14
	xorps	%xmm15, %xmm15
	andl	$917508, %edi
	testl	$917504, %edi
	je	.L3
	testl	$4, %edi
	je	.L4
	movl	$1, %ecx
	xgetbv
	andl	%eax, %edi
	andl	$917504, %edi
	je	.L3
	movl	%edi, %eax
	andl	$917504, %eax
	xorl	%edx, %edx
	leaq	_RNvNtNtCs_11stackbleach4arch7backend13INITIAL_STATE(%rip), %rcx
	xrstor64	(%rcx)
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%esi, %esi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	retq
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend15clear_registers:

