// x86_64-unknown-linux-gnu, rustc 1.95.0 (59807616e 2026-04-14)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	pushq	%rbx
	subq	$192, %rsp
	movq	%rdi, %rbx
	movq	%rdx, 8(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	%rcx, 112(%rsp)
	movq	%r8, 120(%rsp)
	movb	$0, 128(%rsp)
	movups	.Lanon(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	$0, 32(%rsp)
	leaq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_(%rip), %rax
	movq	%rax, 40(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 56(%rsp)
	movl	$0, 64(%rsp)
	movb	$0, 68(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	%rax, 80(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 88(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	%rsi, 48(%rsp)
	movq	_ZN11stackbleach10heap_stack6run_on17hE@GOTPCREL(%rip), %rdi
	leaq	40(%rsp), %rsi
	callq	*_ZN11stackbleach4arch7backend5enter17hE@GOTPCREL(%rip)
	cmpb	$1, 68(%rsp)
	jne	.L1
	movq	32(%rsp), %rax
	movq	%rax, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	movq	%rbx, %rax
	addq	$192, %rsp
	popq	%rbx
	retq
.L1:
	leaq	40(%rsp), %rdi
	callq	*_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_@GOTPCREL(%rip)
	leaq	.Lanon(%rip), %rsi
	leaq	160(%rsp), %rdi
	callq	*_ZN11stackbleach4call7refusal7Refused5raise17hE@GOTPCREL(%rip)

_RNvCs_9on_record8in_place:
	subq	$200, %rsp
	movq	%rdi, 16(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	%rsi, 120(%rsp)
	movq	%rdx, 128(%rsp)
	movb	$0, 136(%rsp)
	movb	$0, 24(%rsp)
	leaq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	168(%rsp), %rax
	movq	%rax, 64(%rsp)
	movl	$0, 72(%rsp)
	movb	$0, 76(%rsp)
	leaq	112(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	%rax, 88(%rsp)
	leaq	136(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	24(%rsp), %rax
	movq	%rax, 104(%rsp)
	leaq	15(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	_ZN11stackbleach6bleach8in_place17hE@GOTPCREL(%rip), %rdi
	leaq	48(%rsp), %rsi
	callq	*_ZN11stackbleach4arch7backend5enter17hE@GOTPCREL(%rip)
	cmpb	$1, 76(%rsp)
	jne	.L1
	cmpb	$2, 24(%rsp)
	je	.L2
	addq	$200, %rsp
	retq
.L2:
	movq	32(%rsp), %rdi
	movq	40(%rsp), %rsi
	callq	*_RNvNtCs_3std5panic13resume_unwind@GOTPCREL(%rip)
.L1:
	leaq	48(%rsp), %rdi
	callq	*_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_@GOTPCREL(%rip)
	leaq	.Lanon(%rip), %rsi
	leaq	168(%rsp), %rdi
	callq	*_ZN11stackbleach4call7refusal7Refused5raise17hE@GOTPCREL(%rip)

_RNvNtNtCs_11stackbleach4arch7backend5enter:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	pushq	$0
	movq	%rdi, %rax
	movq	%rsi, %rdi
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%esi, %esi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	xorl	%r14d, %r14d
	xorl	%r15d, %r15d
	callq	*%rax
	movq	%rsp, %rcx
	subq	%rax, %rcx
	jbe	.L1
	movq	$0, (%rax)
	andl	$8, %ecx
	addq	%rcx, %rax
	xorps	%xmm0, %xmm0
	jmp	.L2
	movups	%xmm0, (%rax)
	addq	$16, %rax
	cmpq	%rsp, %rax
	jb	.L3
	xorl	%eax, %eax
	movq	-8(%rbp), %rbx
	movq	%rax, -8(%rbp)
	movq	-16(%rbp), %r12
	movq	%rax, -16(%rbp)
	movq	-24(%rbp), %r13
	movq	%rax, -24(%rbp)
	movq	-32(%rbp), %r14
	movq	%rax, -32(%rbp)
	movq	-40(%rbp), %r15
	movq	%rax, -40(%rbp)
	movq	%rbp, %rsp
	popq	%rbp
	movq	%rax, -8(%rsp)
	retq
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend5enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	pushq	%rbp
	pushq	%r14
	pushq	%rbx
	movq	%rdi, %rbx
	movl	_RNvNtNtCs_11stackbleach4arch7backend4PLAN.0(%rip), %ebp
	cmpl	$-1, %ebp
	je	.L1
.L2:
	movl	%ebp, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@GOTPCREL(%rip)
	movl	%ebp, 24(%rbx)
	movq	8(%rbx), %r14
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave
	movq	%rax, %rbx
	movzbl	%dl, %esi
	andl	$1, %esi
	movq	%r14, %rdi
	callq	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	movb	$1, 28(%rbx)
	movq	$-1, %rax
	popq	%rbx
	popq	%r14
	popq	%rbp
	retq
.L1:
	xorl	%edi, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@GOTPCREL(%rip)
	callq	_RNvNtCs_11stackbleach9registers6detect
	movl	%eax, %ebp
	jmp	.L2
.L3:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$120, %rsp
	movq	%rsi, %r12
	movq	%rdi, %r14
	movq	96(%rdi), %r15
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %rbx
	movq	(%rbx), %rax
	testq	%rax, %rax
	jne	.L1
	callq	*_ZN6region2os4unix9page_size17hE@GOTPCREL(%rip)
	movq	%rax, (%rbx)
.L1:
	cmpq	%r15, %rax
	cmovaeq	%r15, %rax
	movq	48(%r14), %rbx
	movq	56(%r14), %r13
	addq	64(%r14), %r15
	movq	%r13, %rcx
	subq	%r15, %rcx
	addq	%rbx, %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 48(%rsp)
	movb	$1, 120(%r14)
	movl	24(%r12), %eax
	movl	%eax, 4(%rsp)
	movb	$2, 32(%rsp)
	leaq	(%rbx,%r13), %r14
	leaq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movq	%rax, %r15
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %rdi
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax), %rsi
	movq	%rbx, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax)
	movq	%r14, 16(%rsp)
	movq	%r14, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax)
	movq	%rsi, %rbp
	orq	%rdi, %rbp
	jne	.L2
	.weak	__sanitizer_start_switch_fiber
	movq	__sanitizer_start_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L3
.L4:
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %r14
	testq	%r14, %r14
	jne	.L5
.L6:
	xorl	%r14d, %r14d
.L7:
	callq	*_ZN3psm14StackDirection3new17hE@GOTPCREL(%rip)
	xorl	%ecx, %ecx
	cmpb	$1, %al
	cmoveq	%rcx, %r13
	addq	%rbx, %r13
	leaq	96(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	%r12, 64(%rsp)
	leaq	24(%rsp), %rax
	movq	%rax, 72(%rsp)
	leaq	40(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	4(%rsp), %rax
	movq	%rax, 88(%rsp)
	leaq	_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_(%rip), %rdx
	leaq	56(%rsp), %rdi
	leaq	3(%rsp), %rsi
	movq	%r13, %rcx
	callq	*rust_psm_on_stack@GOTPCREL(%rip)
	testq	%r14, %r14
	jne	.L8
	.weak	__sanitizer_finish_switch_fiber
	movq	__sanitizer_finish_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L9
.L10:
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L11
.L12:
	testq	%rbp, %rbp
	movq	16(%rsp), %rsi
	jne	.L13
.L14:
	leaq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r15), %rax
	cmpq	%rbx, (%rax)
	jne	.L13
	cmpq	%rsi, 8(%rax)
	jne	.L13
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
.L15:
	movq	24(%rsp), %rax
	movzbl	32(%rsp), %edx
	addq	$120, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L2:
	callq	_RNvNtCs_11stackbleach7current4note
	.weak	__sanitizer_start_switch_fiber
	movq	__sanitizer_start_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L4
.L3:
	leaq	96(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	callq	*%rax
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %r14
	testq	%r14, %r14
	je	.L6
.L5:
	.weak	__morestack_get_guard
	movq	__morestack_get_guard@GOTPCREL(%rip), %rax
	callq	*%rax
	movq	%rax, 8(%rsp)
	leaq	4096(%rbx), %rdi
	callq	*%r14
	jmp	.L7
.L8:
	movq	8(%rsp), %rdi
	callq	*%r14
	.weak	__sanitizer_finish_switch_fiber
	movq	__sanitizer_finish_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L10
.L9:
	movq	96(%rsp), %rdi
	xorl	%esi, %esi
	xorl	%edx, %edx
	callq	*%rax
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L12
.L11:
	callq	*%rax
	movq	%rax, %r12
	movq	%rax, %rdi
	callq	_RNvNtCs_11stackbleach6second10erase_deep
	subq	%rax, %r12
	movq	%rax, %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	*memset@GOTPCREL(%rip)
	testq	%rbp, %rbp
	movq	16(%rsp), %rsi
	je	.L14
.L13:
	movq	%rbx, %rdi
	callq	_RNvNtCs_11stackbleach7current5leave
	jmp	.L15
.L16:
	movq	%rax, %rbx
	testq	%r14, %r14
	jne	.L17
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.L17:
	movq	8(%rsp), %rdi
	callq	*%r14
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	(%rdi), %r14
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r15
	movq	24(%rdi), %r13
	movq	32(%rdi), %r12
	.weak	__sanitizer_finish_switch_fiber
	movq	__sanitizer_finish_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L1
.L2:
	movq	%rbx, %rdi
	callq	*(%rbx)
	movq	8(%r13), %rdx
	cmpq	$8, %rdx
	jae	.L3
	xorl	%eax, %eax
	jmp	.L4
.L3:
	movq	(%r13), %rax
	movq	%rdx, %rcx
	shrq	$3, %rcx
	cmpq	$32, %rdx
	jae	.L5
	xorl	%edx, %edx
	xorl	%esi, %esi
	jmp	.L6
.L5:
	movq	%rcx, %rdx
	andq	$-4, %rdx
	pxor	%xmm0, %xmm0
	xorl	%esi, %esi
	pxor	%xmm1, %xmm1
.L7:
	movdqu	(%rax,%rsi,8), %xmm2
	por	%xmm2, %xmm1
	movdqu	16(%rax,%rsi,8), %xmm2
	por	%xmm2, %xmm0
	addq	$4, %rsi
	cmpq	%rsi, %rdx
	jne	.L7
	por	%xmm1, %xmm0
	pshufd	$238, %xmm0, %xmm1
	por	%xmm0, %xmm1
	movq	%xmm1, %rsi
	jmp	.L8
.L1:
	leaq	8(%r14), %rsi
	leaq	16(%r14), %rdx
	xorl	%edi, %edi
	callq	*%rax
	jmp	.L2
.L6:
	orq	(%rax,%rdx,8), %rsi
	incq	%rdx
.L8:
	cmpq	%rdx, %rcx
	jne	.L6
	testq	%rsi, %rsi
	setne	%al
.L4:
	movq	%rbx, (%r15)
	movb	%al, 8(%r15)
	movl	(%r12), %edi
	callq	*_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@GOTPCREL(%rip)
	.weak	__sanitizer_start_switch_fiber
	movq	__sanitizer_start_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L9
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.L9:
	movq	8(%r14), %rsi
	movq	16(%r14), %rdx
	xorl	%edi, %edi
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmpq	*%rax

_RNvNtCs_11stackbleach6bleach8in_place:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$296, %rsp
	movq	%rdi, %rbx
	movl	_RNvNtNtCs_11stackbleach4arch7backend4PLAN.0(%rip), %eax
	cmpl	$-1, %eax
	je	.L1
.L2:
	movl	%eax, 24(%rbx)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 280(%rsp)
	movups	%xmm0, 264(%rsp)
	movups	%xmm0, 248(%rsp)
	movups	%xmm0, 232(%rsp)
	movups	%xmm0, 216(%rsp)
	movups	%xmm0, 200(%rsp)
	movups	%xmm0, 184(%rsp)
	movups	%xmm0, 168(%rsp)
	movq	$-1, 152(%rsp)
	movq	$0, 160(%rsp)
	movq	%rsp, %r14
	leaq	24(%rsp), %rsi
	xorl	%edi, %edi
	callq	*sigaltstack@GOTPCREL(%rip)
	testl	%eax, %eax
	je	.L3
	callq	*__errno_location@GOTPCREL(%rip)
	movl	(%rax), %eax
	shlq	$32, %rax
	orq	$2, %rax
	leaq	8(%rsp), %rdi
	movq	%rax, 8(%rsp)
	movq	$3, (%rsp)
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	jmp	.L4
.L3:
	testb	$1, 32(%rsp)
	jne	.L5
.L4:
	leaq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movq	%rax, %r12
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %r15
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax), %r13
	cmpq	%r14, %r15
	setb	%al
	cmpq	%r13, %r14
	setbe	%cl
	testb	%cl, %al
	jne	.L6
	orq	%r15, %r13
	je	.L7
	movq	%r12, %rax
	movq	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r12), %rsi
	movq	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%r12), %rdi
	movq	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+16(%r12), %rcx
	movq	$0, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r12)
	movq	$8, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%r12)
	movq	$0, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+16(%r12)
	movq	%rsi, %rdx
	negq	%rdx
	jo	.L8
	leaq	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %rax
	movq	%rcx, %r8
	shlq	$4, %r8
	leaq	(%rdi,%r8), %rdx
	negq	%r8
.L9:
	movq	%r8, %rbp
	testq	%r8, %r8
	je	.L10
	movq	-16(%rdx), %r15
	movq	-8(%rdx), %r13
	cmpq	%r14, %r15
	setae	%r9b
	cmpq	%r13, %r14
	seta	%r10b
	addq	$-16, %rdx
	leaq	16(%rbp), %r8
	orb	%r9b, %r10b
	jne	.L9
.L10:
	testq	%rcx, %rcx
	je	.L11
	movq	%rsi, (%rax)
	movq	%rdi, 8(%rax)
	movq	%rcx, 16(%rax)
	testq	%rbp, %rbp
	jne	.L6
	jmp	.L7
.L5:
	xorl	%eax, %eax
	jmp	.L12
.L11:
	leaq	(,%rsi,2), %rax
	testq	%rax, %rax
	jne	.L13
	testq	%rbp, %rbp
	je	.L7
.L6:
	xorl	%ecx, %ecx
.L14:
	movq	%rcx, 120(%rsp)
	movq	%r15, 128(%rsp)
	movq	%r13, 136(%rsp)
	movq	%rax, 144(%rsp)
	movl	24(%rbx), %ebp
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %r12
	testq	%r12, %r12
	jne	.L15
	movq	%rbx, %rdi
	callq	*(%rbx)
.L16:
	movq	%rsp, %rdx
	leaq	24(%rsp), %rdi
	leaq	120(%rsp), %rsi
	callq	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new
	movl	%ebp, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch7backend15clear_registers@GOTPCREL(%rip)
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L17
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	callq	_RNvNtCs_11stackbleach6second10erase_deep
	subq	%rax, %r14
	movq	%rax, %rdi
	xorl	%esi, %esi
	movq	%r14, %rdx
	callq	*memset@GOTPCREL(%rip)
	jmp	.L17
.L18:
	leaq	152(%rsp), %rdi
	movl	%ebp, %esi
	callq	_RNvNtNtCs_11stackbleach4arch7backend11erase_below
.L17:
	leaq	24(%rsp), %rdi
	leaq	152(%rsp), %rsi
	callq	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next
	testb	%al, %al
	jne	.L18
	movq	104(%rsp), %rax
	movq	$0, 104(%rsp)
	testq	%rax, %rax
	jne	.L19
	leaq	24(%rsp), %rdi
	callq	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle
	movb	$1, 28(%rbx)
	movq	152(%rsp), %rax
	jmp	.L20
.L13:
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*_RNvCs_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	testq	%rbp, %rbp
	jne	.L6
.L7:
	movq	%r12, %rax
	movq	_RNvNCNKNvNtNtNtCs_11stackbleach2os7backend9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r12), %rcx
	cmpq	$2, %rcx
	je	.L8
	cmpq	$1, %rcx
	jne	.L21
	leaq	_RNvNCNKNvNtNtNtCs_11stackbleach2os7backend9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %rax
	movq	8(%rax), %rcx
	cmpq	%r14, %rcx
	jae	.L21
	cmpq	16(%rax), %r14
	ja	.L21
	movups	16(%rax), %xmm0
	movq	%rcx, (%rsp)
	movups	%xmm0, 8(%rsp)
.L22:
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %r15
	movq	(%r15), %rcx
	testq	%rcx, %rcx
	jne	.L23
	callq	*_ZN6region2os4unix9page_size17hE@GOTPCREL(%rip)
	movq	%rax, %rcx
	movq	%rax, (%r15)
	testq	%rax, %rax
	je	.L24
.L23:
	movq	%r14, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.L25
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.L26
.L25:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%ecx
.L26:
	subq	%rdx, %r14
	leaq	24(%rsp), %rdi
	movq	%rsp, %rsi
	movq	%r14, %rdx
	callq	_RNvMNtNtNtCs_11stackbleach2os7backend9own_stackNtB_8OwnStack5holds
	cmpb	$1, 24(%rsp)
	jne	.L27
	movq	32(%rsp), %rcx
	movl	$2, %eax
	jmp	.L28
.L27:
	cmpb	$0, 25(%rsp)
	je	.L29
	movq	(%rsp), %r15
	movq	8(%rsp), %r13
	movq	16(%rsp), %rax
	movl	$1, %ecx
	jmp	.L14
.L1:
	callq	_RNvNtCs_11stackbleach9registers6detect
	jmp	.L2
.L21:
	leaq	24(%rsp), %rdi
	movq	%r14, %rsi
	callq	_RNvNtNtNtCs_11stackbleach2os7backend9own_stack4find
	movq	32(%rsp), %rax
	movq	40(%rsp), %rcx
	cmpb	$0, 24(%rsp)
	jne	.L28
	movq	48(%rsp), %rdx
	movq	%rax, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rdx, 16(%rsp)
	cmpq	%r14, %rax
	setb	%al
	cmpq	%rcx, %r14
	setbe	%cl
	testb	%cl, %al
	jne	.L22
.L29:
	movl	$1, %eax
.L12:
.L28:
	movq	16(%rbx), %rdx
	movq	$9, (%rdx)
	movq	%rax, 8(%rdx)
	movq	%rcx, 16(%rdx)
	movb	$2, 28(%rbx)
.L30:
	movq	$-1, %rax
.L20:
	addq	$296, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L15:
	.weak	__morestack_get_guard
	movq	__morestack_get_guard@GOTPCREL(%rip), %rax
	callq	*%rax
	movq	%rax, %r14
	addq	$4096, %r15
	movq	%r15, %rdi
	callq	*%r12
	movq	%rbx, %rdi
	callq	*(%rbx)
	movq	%r14, %rdi
	callq	*%r12
	jmp	.L16
.L19:
	movq	16(%rbx), %rcx
	movq	$10, (%rcx)
	movq	%rax, 8(%rcx)
	movb	$3, 28(%rbx)
	jmp	.L30
.L8:
	leaq	.Lanon(%rip), %rdi
	callq	*_RNvNtNtCs_3std6thread5local18panic_access_error@GOTPCREL(%rip)
	jmp	.L31
.L24:
	leaq	.Lanon(%rip), %rdi
	callq	*_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero@GOTPCREL(%rip)
.L31:
	ud2
.L32:
	jmp	.L33
.L34:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L35:
.L33:
	leaq	24(%rsp), %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_11stackbleach6bleach5stack5SweepEB_
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L36:
	callq	*_RNvNtCs_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.L37:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_:
	pushq	%r14
	pushq	%rbx
	subq	$24, %rsp
	movq	%rdi, %rbx
	movq	56(%rdi), %r14
	movq	32(%rdi), %rax
	movq	40(%rdi), %rcx
	movq	(%rax), %rdx
	movq	8(%rax), %rdi
	movq	16(%rax), %rsi
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rcx)
	movq	$0, 16(%rcx)
	callq	*(%rdx)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, (%r14)
	addq	$24, %rsp
	popq	%rbx
	popq	%r14
	retq
.L1:
	movq	%rax, %rdi
	callq	*_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
	movq	56(%rbx), %rbx
	movq	%rsp, %rdi
	movq	%rax, %rsi
	callq	*_ZN11stackbleach5panic48_$LT$impl$u20$stackbleach..error..PanicError$GT$2of17hE@GOTPCREL(%rip)
	movq	16(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	addq	$24, %rsp
	popq	%rbx
	popq	%r14
	retq
.L2:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L3:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_:
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movq	%rdi, %rbx
	movq	56(%rdi), %r14
	movq	32(%rdi), %rax
	movq	40(%rdi), %rcx
	movq	(%rax), %rdx
	movq	8(%rax), %rdi
	movq	16(%rax), %rsi
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rcx)
	movq	$0, 16(%rcx)
	callq	*(%rdx)
	movb	$1, (%r14)
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	retq
.L1:
	movq	%rax, %rdi
	callq	*_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
	movq	56(%rbx), %rcx
	movb	$2, (%rcx)
	movq	%rax, 8(%rcx)
	movq	%rdx, 16(%rcx)
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	retq
.L2:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_:
	pushq	%r14
	pushq	%rbx
	subq	$24, %rsp
	movzbl	28(%rdi), %eax
	cmpl	$2, %eax
	jb	.L1
	movq	%rdi, %rbx
	movq	56(%rdi), %r14
	je	.L2
	movq	%r14, %rdi
	callq	*_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEECs_9on_record@GOTPCREL(%rip)
.L2:
	movb	$1, 28(%rbx)
	movq	40(%rbx), %rax
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
	movq	$0, 16(%rax)
	movups	%xmm0, (%r14)
	movq	$0, 16(%r14)
	movups	.Lanon(%rip), %xmm0
	movups	%xmm0, (%r14)
	movq	$0, 16(%r14)
	movl	24(%rbx), %edi
	callq	*_ZN11stackbleach4arch7backend15clear_registers17hE@GOTPCREL(%rip)
.L1:
	addq	$24, %rsp
	popq	%rbx
	popq	%r14
	retq
.L3:
	movq	%rax, %rdi
	callq	*_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
	movq	%rsp, %rdi
	movq	%rax, %rsi
	callq	*_ZN11stackbleach5panic48_$LT$impl$u20$stackbleach..error..PanicError$GT$2of17hE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, (%rsp)
	je	.L2
	movq	%rsp, %rdi
	callq	*_ZN72_$LT$stackbleach..error..PanicError$u20$as$u20$core..ops..drop..Drop$GT$4drop17hE@GOTPCREL(%rip)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.L2
	movq	8(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCs_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.L2
.L4:
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.L5
	movq	8(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCs_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.L5:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L6:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L7:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_:
	pushq	%r14
	pushq	%rbx
	subq	$24, %rsp
	movzbl	28(%rdi), %eax
	cmpl	$2, %eax
	jb	.L1
	movq	%rdi, %rbx
	movq	56(%rdi), %r14
	je	.L2
	movq	%r14, %rdi
	callq	*_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_6places5EndeduEECs_9on_record@GOTPCREL(%rip)
.L2:
	movb	$1, 28(%rbx)
	movq	40(%rbx), %rax
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
	movq	$0, 16(%rax)
	movups	%xmm0, (%r14)
	movq	$0, 16(%r14)
	movb	$0, (%r14)
	movl	24(%rbx), %edi
	callq	*_ZN11stackbleach4arch7backend15clear_registers17hE@GOTPCREL(%rip)
.L1:
	addq	$24, %rsp
	popq	%rbx
	popq	%r14
	retq
.L3:
	movq	%rax, %rdi
	callq	*_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
	movq	%rsp, %rdi
	movq	%rax, %rsi
	callq	*_ZN11stackbleach5panic48_$LT$impl$u20$stackbleach..error..PanicError$GT$2of17hE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, (%rsp)
	je	.L2
	movq	%rsp, %rdi
	callq	*_ZN72_$LT$stackbleach..error..PanicError$u20$as$u20$core..ops..drop..Drop$GT$4drop17hE@GOTPCREL(%rip)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.L2
	movq	8(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCs_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.L2
.L4:
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.L5
	movq	8(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCs_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.L5:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L6:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L7:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

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

_RNvNtNtCs_11stackbleach4arch7backend15clear_registers:
	fnstcw	-8(%rsp)
	movzwl	-8(%rsp), %eax
	movl	$0, -8(%rsp)
	notl	%eax
	andl	$63, %eax
	jne	.L1
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
	testl	%eax, %eax
	jne	.L2
	testl	$1, %edi
	je	.L3
	vzeroall
	testl	$2, %edi
	je	.L4
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
	jmp	.L4
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
	je	.L5
	testl	$4, %edi
	je	.L6
	movl	$1, %ecx
	xgetbv
	andl	%eax, %edi
	andl	$917504, %edi
	je	.L5
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
	fnstenv	-40(%rsp)
	fnclex
	jmp	.L7
	movw	$65535, -32(%rsp)
	movq	$0, -20(%rsp)
	fldenv	-40(%rsp)
	xorl	%eax, %eax
	movq	%rax, -40(%rsp)
	movq	%rax, -32(%rsp)
	movq	%rax, -24(%rsp)
	jmp	.L8
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend15clear_registers:

