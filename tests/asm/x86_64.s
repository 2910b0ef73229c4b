// x86_64-unknown-linux-gnu, rustc 1.95.0 (59807616e 2026-04-14)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	pushq	%rbx
	subq	$208, %rsp
	movq	%rdi, %rbx
	movq	%rdx, 8(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	%rcx, 120(%rsp)
	movq	%r8, 128(%rsp)
	movb	$0, 136(%rsp)
	movups	.Lanon(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	$0, 32(%rsp)
	leaq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_(%rip), %rax
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
	leaq	16(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	%rsi, 56(%rsp)
	movq	_ZN11stackbleach10heap_stack6run_on17hE@GOTPCREL(%rip), %rdi
	leaq	48(%rsp), %rsi
	callq	*_ZN11stackbleach4arch6x86_645enter17hE@GOTPCREL(%rip)
	cmpb	$1, 76(%rsp)
	jne	.L1
	movq	32(%rsp), %rax
	movq	%rax, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	movq	%rbx, %rax
	addq	$208, %rsp
	popq	%rbx
	retq
.L1:
	leaq	48(%rsp), %rdi
	callq	*_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_@GOTPCREL(%rip)
	leaq	.Lanon(%rip), %rsi
	leaq	168(%rsp), %rdi
	callq	*_ZN11stackbleach4call7refused7Refused5raise17hE@GOTPCREL(%rip)

_RNvCs_9on_record8in_place:
	subq	$200, %rsp
	movq	%rdi, 8(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	%rsi, 112(%rsp)
	movq	%rdx, 120(%rsp)
	movb	$0, 128(%rsp)
	movb	$0, 16(%rsp)
	leaq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE7performuEB_(%rip), %rax
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
	leaq	7(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	_ZN11stackbleach6bleach8in_place17hE@GOTPCREL(%rip), %rdi
	leaq	40(%rsp), %rsi
	callq	*_ZN11stackbleach4arch6x86_645enter17hE@GOTPCREL(%rip)
	cmpb	$1, 68(%rsp)
	jne	.L1
	cmpb	$2, 16(%rsp)
	je	.L2
	addq	$200, %rsp
	retq
.L2:
	movq	24(%rsp), %rdi
	movq	32(%rsp), %rsi
	callq	*_RNvNtCs_3std5panic13resume_unwind@GOTPCREL(%rip)
.L1:
	leaq	40(%rsp), %rdi
	callq	*_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE12drop_refuseduEB_@GOTPCREL(%rip)
	leaq	.Lanon(%rip), %rsi
	leaq	160(%rsp), %rdi
	callq	*_ZN11stackbleach4call7refused7Refused5raise17hE@GOTPCREL(%rip)

_RNvNtNtCs_11stackbleach4arch6x86_645enter:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch6x86_645enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	pushq	%rbp
	pushq	%r14
	pushq	%rbx
	movq	%rdi, %rbx
	movl	_RNvNtNtCs_11stackbleach4arch6x86_648DETECTED.0(%rip), %ebp
	cmpl	$-1, %ebp
	je	.L1
.L2:
	movl	%ebp, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	movl	%ebp, 24(%rbx)
	movq	8(%rbx), %r14
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave
	movq	%rax, %rbx
	movzbl	%dl, %esi
	andl	$1, %esi
	movq	%r14, %rdi
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	movb	$1, 28(%rbx)
	movq	$-1, %rax
	popq	%rbx
	popq	%r14
	popq	%rbp
	retq
.L1:
	xorl	%edi, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	callq	_RNvNtCs_11stackbleach9registers6detect
	movl	%eax, %ebp
	jmp	.L2
.L3:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	%rsi, %rbp
	movq	%rdi, %r15
	movq	24(%rdi), %rbx
	movq	32(%rdi), %r12
	movq	72(%rdi), %r13
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %r14
	movq	(%r14), %rax
	testq	%rax, %rax
	jne	.L1
	callq	*_ZN6region2os4unix9page_size17hE@GOTPCREL(%rip)
	movq	%rax, (%r14)
.L1:
	movq	80(%r15), %rcx
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %rax
	leaq	(%r12,%rbx), %r14
	addq	%rcx, %r13
	movq	%r12, %rcx
	subq	%r13, %rcx
	addq	%rbx, %rcx
	movq	%rcx, 56(%rsp)
	movq	%rax, 64(%rsp)
	movb	$1, 104(%r15)
	movq	%rbp, 32(%rsp)
	movl	24(%rbp), %eax
	movl	%eax, 12(%rsp)
	movb	$2, 48(%rsp)
	movabsq	$-3046950969566148511, %rax
	movq	%rbx, %rcx
	xorq	%rax, %rcx
	xorq	%r14, %rcx
	movq	%rax, -32(%rbx,%r12)
	movq	%rbx, -24(%rbx,%r12)
	movq	%r14, -16(%rbx,%r12)
	movq	%rcx, -8(%rbx,%r12)
	leaq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movq	%rax, %r15
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %rdi
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax), %rsi
	movq	%rbx, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax)
	movq	%r14, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax)
	movq	%rsi, %rbp
	orq	%rdi, %rbp
	jne	.L2
	addq	$-32, %r12
	.weak	__sanitizer_start_switch_fiber
	movq	__sanitizer_start_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L3
.L4:
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L5
.L6:
	movq	$0, 24(%rsp)
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %r13
	testq	%r13, %r13
	jne	.L7
.L8:
	xorl	%r13d, %r13d
.L9:
	callq	*_ZN3psm14StackDirection3new17hE@GOTPCREL(%rip)
	xorl	%ecx, %ecx
	cmpb	$1, %al
	cmoveq	%rcx, %r12
	addq	%rbx, %r12
	leaq	112(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	32(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	40(%rsp), %rax
	movq	%rax, 88(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	12(%rsp), %rax
	movq	%rax, 104(%rsp)
	leaq	_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_(%rip), %rdx
	leaq	72(%rsp), %rdi
	leaq	11(%rsp), %rsi
	movq	%r12, %rcx
	callq	*rust_psm_on_stack@GOTPCREL(%rip)
	testq	%r13, %r13
	jne	.L10
	.weak	__sanitizer_finish_switch_fiber
	movq	__sanitizer_finish_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L11
.L12:
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L13
.L14:
	testq	%rbp, %rbp
	jne	.L15
.L16:
	leaq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r15), %rax
	cmpq	%rbx, (%rax)
	jne	.L15
	cmpq	%r14, 8(%rax)
	jne	.L15
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
.L17:
	movq	40(%rsp), %rax
	movzbl	48(%rsp), %edx
	addq	$136, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L2:
	callq	_RNvNtCs_11stackbleach7current4push
	addq	$-32, %r12
	.weak	__sanitizer_start_switch_fiber
	movq	__sanitizer_start_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L4
.L3:
	leaq	112(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	callq	*%rax
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L6
.L5:
	callq	*%rax
	movq	%rax, 24(%rsp)
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %r13
	testq	%r13, %r13
	je	.L8
.L7:
	.weak	__morestack_get_guard
	movq	__morestack_get_guard@GOTPCREL(%rip), %rax
	callq	*%rax
	movq	%rax, 16(%rsp)
	leaq	4096(%rbx), %rdi
	callq	*%r13
	jmp	.L9
.L10:
	movq	16(%rsp), %rdi
	callq	*%r13
	.weak	__sanitizer_finish_switch_fiber
	movq	__sanitizer_finish_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L12
.L11:
	movq	112(%rsp), %rdi
	xorl	%esi, %esi
	xorl	%edx, %edx
	callq	*%rax
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L14
.L13:
	callq	*%rax
	movq	%rax, %r12
	movq	%rax, %rdi
	callq	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	cmpq	%r12, %rdx
	movq	%r12, %rcx
	cmovbq	%rdx, %rcx
	movq	24(%rsp), %rsi
	cmpq	%rdx, %rsi
	movq	%rcx, %rdx
	cmovbeq	%rsi, %rdx
	cmpq	%rsi, %r12
	cmovaq	%rcx, %rdx
	subq	%rax, %rdx
	movq	%rax, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	testq	%rbp, %rbp
	je	.L16
.L15:
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	_RNvNtCs_11stackbleach7current5leave
	jmp	.L17
.L18:
	movq	%rax, %rbx
	testq	%r13, %r13
	jne	.L19
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.L19:
	movq	16(%rsp), %rdi
	callq	*%r13
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
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
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
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
	subq	$504, %rsp
	movl	_RNvNtNtCs_11stackbleach4arch6x86_648DETECTED.0(%rip), %eax
	cmpl	$-1, %eax
	je	.L1
.L2:
	movq	%rdi, (%rsp)
	movl	%eax, 24(%rdi)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 488(%rsp)
	movups	%xmm0, 472(%rsp)
	movups	%xmm0, 456(%rsp)
	movups	%xmm0, 440(%rsp)
	movups	%xmm0, 424(%rsp)
	movups	%xmm0, 408(%rsp)
	movups	%xmm0, 392(%rsp)
	movups	%xmm0, 376(%rsp)
	movq	$-1, 360(%rsp)
	movq	$0, 368(%rsp)
	movq	%rsp, %r15
	leaq	80(%rsp), %rsi
	xorl	%edi, %edi
	callq	*sigaltstack@GOTPCREL(%rip)
	testl	%eax, %eax
	je	.L3
	callq	*__errno_location@GOTPCREL(%rip)
	movl	(%rax), %eax
	shlq	$32, %rax
	orq	$2, %rax
	leaq	24(%rsp), %rdi
	movq	%rax, 24(%rsp)
	movq	$3, 16(%rsp)
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	jmp	.L4
.L3:
	testb	$1, 88(%rsp)
	jne	.L5
.L4:
	leaq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movq	%rax, %r13
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %r14
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax), %r12
	cmpq	%r15, %r14
	setb	%al
	cmpq	%r12, %r15
	setbe	%cl
	testb	%cl, %al
	jne	.L6
	orq	%r14, %r12
	je	.L7
	movq	%r13, %rax
	movq	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r13), %rsi
	movq	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%r13), %rdi
	movq	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+16(%r13), %rcx
	movq	$0, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r13)
	movq	$8, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%r13)
	movq	$0, _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+16(%r13)
	movq	%rsi, %rdx
	negq	%rdx
	jo	.L8
	leaq	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %rax
	movq	%rcx, %r8
	shlq	$4, %r8
	leaq	(%rdi,%r8), %rdx
	negq	%r8
.L9:
	movq	%r8, %rbx
	testq	%r8, %r8
	je	.L10
	movq	-16(%rdx), %r14
	movq	-8(%rdx), %r12
	cmpq	%r15, %r14
	setae	%r9b
	cmpq	%r12, %r15
	seta	%r10b
	addq	$-16, %rdx
	leaq	16(%rbx), %r8
	orb	%r9b, %r10b
	jne	.L9
.L10:
	testq	%rcx, %rcx
	je	.L11
	movq	%rsi, (%rax)
	movq	%rdi, 8(%rax)
	movq	%rcx, 16(%rax)
	testq	%rbx, %rbx
	jne	.L6
	jmp	.L7
.L5:
	xorl	%r14d, %r14d
.L12:
	jmp	.L13
.L11:
	leaq	(,%rsi,2), %rax
	testq	%rax, %rax
	jne	.L14
	testq	%rbx, %rbx
	je	.L7
.L6:
	xorl	%ebx, %ebx
	jmp	.L15
.L14:
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*_RNvCs_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	testq	%rbx, %rbx
	jne	.L6
.L7:
	movq	_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r13), %r14
	movq	_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%r13), %r12
	cmpq	%r15, %r14
	setae	%al
	cmpq	%r12, %r15
	seta	%cl
	orb	%al, %cl
	je	.L16
.L17:
	movq	%r13, %rax
	movq	_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r13), %rbx
	cmpq	$3, %rbx
	je	.L8
	movq	%r15, 8(%rsp)
	testq	%rbx, %rbx
	je	.L18
	leaq	_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %rax
	movq	8(%rax), %r14
	cmpq	%r15, %r14
	jae	.L18
	movq	16(%rax), %r12
	cmpq	%r12, %r15
	ja	.L18
	addq	$24, %rax
	movq	32(%rax), %rcx
	movq	%rcx, 72(%rsp)
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	%xmm1, 56(%rsp)
	movups	%xmm0, 40(%rsp)
	movq	%rbx, 16(%rsp)
	movq	%r14, 24(%rsp)
	movq	%r12, 32(%rsp)
.L19:
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	jne	.L20
	callq	*_ZN6region2os4unix9page_size17hE@GOTPCREL(%rip)
	movq	%rax, %rcx
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %rax
	movq	%rcx, (%rax)
	testq	%rcx, %rcx
	je	.L21
.L20:
	movq	%r15, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.L22
	movq	8(%rsp), %rax
	xorl	%edx, %edx
	divq	%rcx
	movq	%rdx, %r13
	jmp	.L23
.L22:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %r13d
.L23:
	movq	40(%rsp), %rbp
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	jne	.L24
	callq	*_ZN6region2os4unix9page_size17hE@GOTPCREL(%rip)
	movq	%rax, %rcx
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %rax
	movq	%rcx, (%rax)
	testq	%rcx, %rcx
	je	.L21
.L24:
	subq	%r13, %r15
	movq	%rbp, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.L25
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%rcx
	subq	%rdx, %rbp
	cmpq	%rbp, %r15
	jae	.L26
	jmp	.L27
.L25:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%ecx
	subq	%rdx, %rbp
	cmpq	%rbp, %r15
	jb	.L27
.L26:
	leaq	40(%rsp), %rax
	movq	32(%rax), %rcx
	movq	%rcx, 288(%rsp)
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	testq	%rbx, %rbx
	je	.L28
	movq	288(%rsp), %rax
	movq	%rax, 240(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	272(%rsp), %xmm1
	movaps	%xmm1, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	cmpq	$3, %rbx
	je	.L13
.L15:
	movq	%rbx, 296(%rsp)
	movq	%r14, 304(%rsp)
	movq	%r12, 312(%rsp)
	movaps	208(%rsp), %xmm0
	movaps	224(%rsp), %xmm1
	movups	%xmm0, 320(%rsp)
	movups	%xmm1, 336(%rsp)
	movq	240(%rsp), %rax
	movq	%rax, 352(%rsp)
	movq	(%rsp), %rax
	movl	24(%rax), %ebp
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L29
	xorl	%r15d, %r15d
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %rbx
	testq	%rbx, %rbx
	jne	.L30
.L31:
	movq	(%rsp), %rdi
	callq	*(%rdi)
.L32:
	movq	%rsp, %rdx
	leaq	80(%rsp), %rdi
	leaq	296(%rsp), %rsi
	callq	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	movl	%ebp, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L33
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	callq	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	cmpq	%r14, %rdx
	movq	%r14, %rcx
	cmovbq	%rdx, %rcx
	cmpq	%rdx, %r15
	movq	%rcx, %rdx
	cmovbeq	%r15, %rdx
	cmpq	%r15, %r14
	cmovaq	%rcx, %rdx
	subq	%rax, %rdx
	movq	%rax, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	jmp	.L33
.L34:
	leaq	360(%rsp), %rdi
	movl	%ebp, %esi
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6411erase_below
.L33:
	leaq	80(%rsp), %rdi
	leaq	360(%rsp), %rsi
	callq	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	testb	%al, %al
	jne	.L34
	movq	192(%rsp), %rax
	movq	$0, 192(%rsp)
	testq	%rax, %rax
	jne	.L35
	leaq	80(%rsp), %rdi
	callq	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	movq	(%rsp), %rax
	movb	$1, 28(%rax)
	movq	360(%rsp), %rax
	jmp	.L36
.L1:
	movq	%rdi, %rbx
	callq	_RNvNtCs_11stackbleach9registers6detect
	movq	%rbx, %rdi
	jmp	.L2
.L18:
	leaq	80(%rsp), %rdi
	movq	8(%rsp), %rsi
	callq	_RNvNtNtNtCs_11stackbleach2os5linux9own_stack4find
	movq	80(%rsp), %rbx
	movq	88(%rsp), %r14
	movq	96(%rsp), %r12
	testq	%rbx, %rbx
	je	.L28
	movq	136(%rsp), %rax
	movq	%rax, 72(%rsp)
	movups	104(%rsp), %xmm0
	movups	120(%rsp), %xmm1
	movups	%xmm1, 56(%rsp)
	movups	%xmm0, 40(%rsp)
	movq	%rbx, 16(%rsp)
	movq	%r14, 24(%rsp)
	movq	%r12, 32(%rsp)
	cmpq	%r15, %r14
	setb	%al
	cmpq	%r12, %r15
	setbe	%cl
	testb	%cl, %al
	jne	.L19
	jmp	.L37
.L29:
	callq	*%rax
	movq	%rax, %r15
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %rbx
	testq	%rbx, %rbx
	je	.L31
.L30:
	.weak	__morestack_get_guard
	movq	__morestack_get_guard@GOTPCREL(%rip), %rax
	callq	*%rax
	movq	%rax, %r12
	addq	$4096, %r14
	movq	%r14, %rdi
	callq	*%rbx
	movq	(%rsp), %rdi
	callq	*(%rdi)
	movq	%r12, %rdi
	callq	*%rbx
	jmp	.L32
.L35:
	movq	(%rsp), %rsi
	movq	16(%rsi), %rcx
	movq	$3, (%rcx)
	movabsq	$-9223372036854775808, %rdx
	incq	%rdx
	movq	%rdx, 8(%rcx)
	movq	%rax, 32(%rcx)
	movb	$3, 28(%rsi)
	cmpq	$0, 192(%rsp)
	je	.L38
	leaq	192(%rsp), %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	jmp	.L38
.L8:
	leaq	.Lanon(%rip), %rdi
	callq	*_RNvNtNtCs_3std6thread5local18panic_access_error@GOTPCREL(%rip)
	jmp	.L39
.L27:
	leaq	80(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_RNvMNtNtNtCs_11stackbleach2os5linux9own_stackNtB_8OwnStack15reaches_further
	cmpb	$0, 80(%rsp)
	je	.L40
	movq	88(%rsp), %r12
	movl	$2, %r14d
	jmp	.L28
.L16:
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	_RNvNtCs_11stackbleach5label11is_labelled
	testb	%al, %al
	jne	.L6
	jmp	.L17
.L40:
	cmpb	$1, 81(%rsp)
	jne	.L37
	movq	16(%rsp), %rbx
	movq	24(%rsp), %r14
	movq	32(%rsp), %r12
	jmp	.L26
.L37:
	movl	$1, %r14d
.L28:
	cmpq	$1, %r14
	je	.L41
.L13:
	movq	(%rsp), %rcx
	movq	16(%rcx), %rax
	movq	$2, (%rax)
	movq	%r14, 8(%rax)
	movq	%r12, 16(%rax)
	movb	$2, 28(%rcx)
.L38:
	movq	$-1, %rax
.L36:
	addq	$504, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L41:
	leaq	80(%rsp), %rdi
	movq	8(%rsp), %rsi
	callq	_RNvNtCs_11stackbleach5label4find
	cmpl	$1, 80(%rsp)
	jne	.L12
	movq	88(%rsp), %r14
	movq	96(%rsp), %r12
	xorl	%ebx, %ebx
	jmp	.L15
.L21:
	leaq	.Lanon(%rip), %rdi
	callq	*_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero@GOTPCREL(%rip)
.L39:
	ud2
.L42:
	jmp	.L43
.L44:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L45:
.L43:
	leaq	80(%rsp), %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_11stackbleach6bleach7erasure7ErasureEB_
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L46:
	callq	*_RNvNtCs_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.L47:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE7performuEB_:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_:
	pushq	%r14
	pushq	%rbx
	subq	$40, %rsp
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
	callq	*_ZN11stackbleach4arch6x86_6415clear_registers17hE@GOTPCREL(%rip)
.L1:
	addq	$40, %rsp
	popq	%rbx
	popq	%r14
	retq
.L3:
	movq	%rax, %rdi
	callq	*_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
	leaq	16(%rsp), %rdi
	movq	%rax, %rsi
	callq	*_ZN11stackbleach5panic48_$LT$impl$u20$stackbleach..error..PanicError$GT$2of17hE@GOTPCREL(%rip)
	movq	$1, 8(%rsp)
	leaq	16(%rsp), %rdi
	callq	*_ZN72_$LT$stackbleach..error..PanicError$u20$as$u20$core..ops..drop..Drop$GT$4drop17hE@GOTPCREL(%rip)
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.L2
	movq	24(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCs_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.L2
.L4:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.L5
	movq	24(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCs_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L6:
.L5:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L7:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
	pushq	%r14
	pushq	%rbx
	subq	$88, %rsp
	movzbl	28(%rdi), %eax
	cmpl	$2, %eax
	jb	.L1
	movq	%rdi, %rbx
	movq	56(%rdi), %r14
	je	.L2
	cmpb	$2, (%r14)
	jne	.L3
	movq	8(%r14), %rsi
	movq	16(%r14), %rdx
	leaq	64(%rsp), %rdi
	callq	*_ZN11stackbleach5panic48_$LT$impl$u20$stackbleach..error..PanicError$GT$2of17hE@GOTPCREL(%rip)
	movq	64(%rsp), %rax
	movups	72(%rsp), %xmm0
	movq	%rax, 8(%rsp)
	movups	%xmm0, 16(%rsp)
	movq	$0, (%rsp)
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.L2
	leaq	8(%rsp), %rax
	movq	16(%rax), %rcx
	movq	%rcx, 48(%rsp)
	movups	(%rax), %xmm0
	movaps	%xmm0, 32(%rsp)
	movq	16(%rbx), %rdi
	leaq	32(%rsp), %rsi
	callq	*_ZN11stackbleach5error4call5Error6attach17hE@GOTPCREL(%rip)
	cmpb	$0, (%rsp)
	je	.L2
.L4:
	leaq	8(%rsp), %rdi
	callq	*_ZN72_$LT$stackbleach..error..PanicError$u20$as$u20$core..ops..drop..Drop$GT$4drop17hE@GOTPCREL(%rip)
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.L2
	movq	16(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCs_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.L2
.L3:
	movq	%r14, %rdi
	callq	*_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_7outcome5EndeduEECs_9on_record@GOTPCREL(%rip)
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
	callq	*_ZN11stackbleach4arch6x86_6415clear_registers17hE@GOTPCREL(%rip)
.L1:
	addq	$88, %rsp
	popq	%rbx
	popq	%r14
	retq
.L5:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.L6
	movq	16(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCs_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L7:
	cmpq	$0, (%rsp)
	je	.L6
	movq	%rsp, %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultINtNtB_6option6OptionNtNtCs_11stackbleach5error10PanicErrorEB_EECs_9on_record
.L6:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L8:
	callq	*_RNvNtCs_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.L9:
	movq	%rax, %rdi
	callq	*_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
	leaq	8(%rsp), %rdi
	movq	%rax, %rsi
	callq	*_ZN11stackbleach5panic48_$LT$impl$u20$stackbleach..error..PanicError$GT$2of17hE@GOTPCREL(%rip)
	movq	$1, (%rsp)
	jmp	.L4
.L10:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L11:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movl	%esi, %ebp
	movq	%rdi, %rbx
	cmpb	$0, 105(%rdi)
	je	.L1
	callq	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L1:
	movq	%rbx, %rdi
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase
	testb	$1, %al
	je	.L2
	movq	32(%rbx), %rax
	movq	24(%rbx), %r13
	addq	%rax, %r13
	movq	72(%rbx), %rcx
	subq	%rcx, %r13
	cmpq	%rdx, %r13
	jbe	.L3
	movq	%r13, %rdi
	subq	%rdx, %rdi
	movq	80(%rbx), %rsi
	movzbl	88(%rbx), %r8d
	testb	%bpl, %bpl
	je	.L4
	jmp	.L5
.L3:
	movq	80(%rbx), %rsi
	testq	%rsi, %rsi
	je	.L6
	xorl	%edi, %edi
	movzbl	88(%rbx), %r8d
	testb	%bpl, %bpl
	jne	.L5
.L4:
	cmpq	%rsi, %rdi
	ja	.L5
	cmpb	$1, %r8b
	adcb	$-1, %r8b
	jmp	.L7
.L5:
	addb	$16, %r8b
	movzbl	%r8b, %r9d
	cmpb	$48, %r9b
	movl	$48, %r8d
	cmovbl	%r9d, %r8d
.L7:
	cmpq	%rsi, %rdi
	cmovaq	%rdi, %rsi
	xorl	%edi, %edi
	cmpb	$17, %r8b
	cmovaeq	%rsi, %rdi
	movb	%r8b, 88(%rbx)
	movq	%rdi, 80(%rbx)
	movq	%r13, %rbp
	subq	%rdi, %rbp
	cmpq	%rbp, %r13
	cmovbq	%r13, %rbp
	cmpq	%rbp, %rdx
	jae	.L2
	subq	%rcx, %rax
	movq	%r13, %rcx
	subq	%rdx, %rcx
	addq	$2097151, %rcx
	andq	$-2097152, %rcx
	cmpq	%rcx, %rax
	cmovbq	%rax, %rcx
	movq	%r13, %r14
	subq	%rcx, %r14
	movq	%rbp, %r15
	subq	%r14, %r15
	movq	%r14, %rdi
	movq	%r15, %rsi
	movl	$4, %edx
	callq	*madvise@GOTPCREL(%rip)
	testl	%eax, %eax
	je	.L8
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
	je	.L9
	movl	(%r12), %r14d
	shlq	$32, %r14
	orq	$2, %r14
	movq	%rsp, %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	movq	%r14, (%rsp)
.L9:
	movq	%rsp, %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L8:
	movq	96(%rbx), %rax
	subq	%rbp, %r13
	cmpq	%rax, %r13
	cmovaeq	%rax, %r13
	movq	%r13, 96(%rbx)
	jmp	.L2
.L6:
	movzbl	88(%rbx), %eax
	cmpb	$1, %al
	adcb	$-1, %al
	movb	%al, 88(%rbx)
.L2:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$120, %rsp
	movq	24(%rdi), %r15
	movq	32(%rdi), %rdx
	addq	%r15, %rdx
	movq	%rdx, %r14
	movl	$1, %eax
	subq	72(%rdi), %r14
	cmpb	$1, 104(%rdi)
	jne	.L1
	movq	%rdi, %r12
	movq	%r14, %rbx
	subq	96(%rdi), %rbx
	cmpq	%rbx, %r15
	movq	%rbx, %r13
	cmovaq	%r15, %r13
	movq	%r15, 32(%rsp)
	movq	%r13, 40(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%r13, 56(%rsp)
	movq	%r13, 64(%rsp)
	subq	%r13, %rdx
	je	.L2
	movq	%r13, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
.L2:
	movl	$1, %eax
	cmpq	%r15, %rbx
	jbe	.L3
	movq	%r15, 24(%rsp)
	movq	%r15, 72(%rsp)
	movq	%r13, 16(%rsp)
	movq	%r13, 80(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	%r12, 96(%rsp)
	leaq	72(%rsp), %rax
	movq	%rax, 104(%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS(%rip), %rbp
	testq	%rbp, %rbp
	je	.L4
.L5:
	leaq	104(%rsp), %r13
.L6:
	movl	(%rbp), %ebx
	testl	%ebx, %ebx
	jle	.L7
	leal	-1(%rbx), %r15d
	movq	%r13, %rdi
	movl	%r15d, %esi
	callq	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	testb	%al, %al
	je	.L8
.L9:
	movl	(%rbp), %eax
	testl	%eax, %eax
	je	.L6
	jmp	.L10
.L7:
	cmpl	$-4, %ebx
	jle	.L11
	cmpl	$-1, %ebx
	jne	.L12
	jmp	.L13
.L8:
	movl	%r15d, %edi
	movq	%r13, %rsi
	callq	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor9once_moreuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory5erase0E0EB_
	testb	%al, %al
	jne	.L9
.L12:
	movl	%ebx, %eax
	movl	$-2, %ecx
	lock		cmpxchgl	%ecx, (%rbp)
	jne	.L6
	movq	%rbp, %rdi
	callq	_RNvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor26open_in_place_of_inherited
	movl	%edx, %r15d
	testb	$1, %al
	je	.L14
	movl	$-2, %eax
	lock		cmpxchgl	%r15d, (%rbp)
	je	.L13
	testl	%eax, %eax
	je	.L6
	jmp	.L13
.L14:
	movl	%r15d, %edi
	callq	_RNvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor5knows
	testb	%al, %al
	je	.L15
	movq	%r13, %rdi
	movl	%r15d, %esi
	callq	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	movl	%r15d, %ecx
	incl	%ecx
	movl	%ecx, %edx
	movl	%eax, 8(%rsp)
	testb	%al, %al
	jne	.L16
	movl	$-1, %edx
.L16:
	movl	$-2, %eax
	lock		cmpxchgl	%edx, (%rbp)
	movl	%eax, 12(%rsp)
	sete	%bl
	movl	8(%rsp), %eax
	andb	%bl, %al
	cmpb	$1, %al
	jne	.L17
	jmp	.L18
.L15:
	movl	$-2, %eax
	movl	$-1, %ecx
	lock		cmpxchgl	%ecx, (%rbp)
	movl	%eax, 12(%rsp)
	sete	%bl
	movl	$0, 8(%rsp)
.L17:
	movl	%r15d, %edi
	callq	*close@GOTPCREL(%rip)
	testb	%bl, %bl
	jne	.L19
	cmpl	$0, 12(%rsp)
	je	.L6
.L19:
	subq	56(%rsp), %r14
	movq	%r14, 96(%r12)
	cmpb	$0, 8(%rsp)
	je	.L20
	jmp	.L21
.L4:
	callq	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	movq	%rdx, %rbp
	testq	%rdx, %rdx
	setne	%cl
	andb	%al, %cl
	cmpb	$1, %cl
	je	.L5
	jmp	.L13
.L11:
	leal	1(%rbx), %ecx
	movl	%ebx, %eax
	lock		cmpxchgl	%ecx, (%rbp)
.L13:
	subq	56(%rsp), %r14
	movq	%r14, 96(%r12)
.L20:
	movq	24(%rsp), %rbx
	movq	16(%rsp), %rdx
	subq	%rbx, %rdx
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	xorl	%eax, %eax
	jmp	.L3
.L18:
	movl	%ecx, _RNvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor6OPENED.0(%rip)
.L10:
	subq	56(%rsp), %r14
	movq	%r14, 96(%r12)
.L21:
	movq	64(%rsp), %r13
	movl	$1, %eax
.L3:
	movq	%r13, %r14
.L1:
	movq	%r14, %rdx
	addq	$120, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq

_RNvNtNtCs_11stackbleach4arch6x86_6411erase_below:
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
	jmp	_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch6x86_6411erase_below:

_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers:
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
	leaq	_RNvNtNtCs_11stackbleach4arch6x86_6413INITIAL_STATE(%rip), %rcx
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers:

