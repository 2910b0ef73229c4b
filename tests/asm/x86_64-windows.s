// x86_64-pc-windows-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	pushq	%rsi
	subq	$240, %rsp
	movq	%rcx, %rsi
	movq	288(%rsp), %rax
	movq	%r8, 40(%rsp)
	leaq	40(%rsp), %rcx
	movq	%rcx, 144(%rsp)
	movq	%r9, 152(%rsp)
	movq	%rax, 160(%rsp)
	movb	$0, 168(%rsp)
	movups	.Lanon(%rip), %xmm0
	movaps	%xmm0, 48(%rsp)
	movq	$0, 64(%rsp)
	leaq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_(%rip), %rax
	movq	%rax, 80(%rsp)
	leaq	200(%rsp), %rax
	movq	%rax, 96(%rsp)
	movl	$0, 104(%rsp)
	movb	$0, 108(%rsp)
	leaq	144(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	%rax, 120(%rsp)
	leaq	168(%rsp), %rax
	movq	%rax, 128(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	%rdx, 88(%rsp)
	leaq	_RNvNtCs_11stackbleach10heap_stack6run_on(%rip), %rcx
	leaq	80(%rsp), %rdx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_645enter
	cmpb	$1, 108(%rsp)
	jne	.L1
	movq	64(%rsp), %rax
	movq	%rax, 16(%rsi)
	movaps	48(%rsp), %xmm0
	movups	%xmm0, (%rsi)
	movq	%rsi, %rax
	addq	$240, %rsp
	popq	%rsi
	retq
.L1:
	leaq	80(%rsp), %rcx
	callq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_
	leaq	.Lanon(%rip), %rdx
	leaq	200(%rsp), %rcx
	callq	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise
	ud2

_RNvCs_9on_record15in_place_probed:
	subq	$232, %rsp
	movq	%rcx, 40(%rsp)
	leaq	40(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	%rdx, 144(%rsp)
	movq	%r8, 152(%rsp)
	movb	$0, 160(%rsp)
	movb	$0, 48(%rsp)
	leaq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_(%rip), %rax
	movq	%rax, 72(%rsp)
	leaq	192(%rsp), %rax
	movq	%rax, 88(%rsp)
	movl	$0, 96(%rsp)
	movb	$0, 100(%rsp)
	leaq	136(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	%rax, 112(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 120(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 128(%rsp)
	leaq	39(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	_RNvNtCs_11stackbleach6bleach15in_place_probed(%rip), %rcx
	leaq	72(%rsp), %rdx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_645enter
	cmpb	$1, 100(%rsp)
	jne	.L1
	cmpb	$2, 48(%rsp)
	je	.L2
	addq	$232, %rsp
	retq
.L2:
	movq	56(%rsp), %rcx
	movq	64(%rsp), %rdx
	callq	_RNvNtCs_3std5panic13resume_unwind
	ud2
.L1:
	leaq	72(%rsp), %rcx
	callq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
	leaq	.Lanon(%rip), %rdx
	leaq	192(%rsp), %rcx
	callq	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise
	ud2

_RNvCs_9on_record8in_place:
	subq	$232, %rsp
	movq	%rcx, 40(%rsp)
	leaq	40(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	%rdx, 144(%rsp)
	movq	%r8, 152(%rsp)
	movb	$0, 160(%rsp)
	movb	$0, 48(%rsp)
	leaq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_(%rip), %rax
	movq	%rax, 72(%rsp)
	leaq	192(%rsp), %rax
	movq	%rax, 88(%rsp)
	movl	$0, 96(%rsp)
	movb	$0, 100(%rsp)
	leaq	136(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	%rax, 112(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 120(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 128(%rsp)
	leaq	39(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	_RNvNtCs_11stackbleach6bleach8in_place(%rip), %rcx
	leaq	72(%rsp), %rdx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_645enter
	cmpb	$1, 100(%rsp)
	jne	.L1
	cmpb	$2, 48(%rsp)
	je	.L2
	addq	$232, %rsp
	retq
.L2:
	movq	56(%rsp), %rcx
	movq	64(%rsp), %rdx
	callq	_RNvNtCs_3std5panic13resume_unwind
	ud2
.L1:
	leaq	72(%rsp), %rcx
	callq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
	leaq	.Lanon(%rip), %rdx
	leaq	192(%rsp), %rcx
	callq	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise
	ud2

_RNvNtNtCs_11stackbleach4arch6x86_645enter:
	pushq	%rbp
	pushq	%rbx
	pushq	%rdi
	pushq	%rsi
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	subq	$200, %rsp
	leaq	128(%rsp), %rbp
	movaps	%xmm6, 32(%rsp)
	movaps	%xmm7, 48(%rsp)
	movaps	%xmm8, 64(%rsp)
	movaps	%xmm9, 80(%rsp)
	movaps	%xmm10, 96(%rsp)
	movaps	%xmm11, 112(%rsp)
	movaps	%xmm12, 128(%rsp)
	movaps	%xmm13, 144(%rsp)
	movaps	%xmm14, 160(%rsp)
	movaps	%xmm15, 176(%rsp)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	xorl	%edx, %edx
	movq	%rdx, 192(%rsp)
	movq	%rdx, (%rsp)
	movq	%rdx, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	%rdx, 24(%rsp)
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	xorl	%r14d, %r14d
	xorl	%r15d, %r15d
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
	callq	*%rax
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rsp, %rcx
	subq	%rax, %rcx
	jbe	.L1
	movq	$0, (%rax)
	andl	$8, %ecx
	addq	%rcx, %rax
	jmp	.L2
	movups	%xmm0, (%rax)
	addq	$16, %rax
	cmpq	%rsp, %rax
	jb	.L3
	movaps	32(%rsp), %xmm6
	movaps	%xmm0, 32(%rsp)
	movaps	48(%rsp), %xmm7
	movaps	%xmm0, 48(%rsp)
	movaps	64(%rsp), %xmm8
	movaps	%xmm0, 64(%rsp)
	movaps	80(%rsp), %xmm9
	movaps	%xmm0, 80(%rsp)
	movaps	96(%rsp), %xmm10
	movaps	%xmm0, 96(%rsp)
	movaps	112(%rsp), %xmm11
	movaps	%xmm0, 112(%rsp)
	movaps	128(%rsp), %xmm12
	movaps	%xmm0, 128(%rsp)
	movaps	144(%rsp), %xmm13
	movaps	%xmm0, 144(%rsp)
	movaps	160(%rsp), %xmm14
	movaps	%xmm0, 160(%rsp)
	movaps	176(%rsp), %xmm15
	movaps	%xmm0, 176(%rsp)
	xorl	%eax, %eax
	movq	120(%rbp), %rbx
	movq	%rax, 120(%rbp)
	movq	112(%rbp), %rdi
	movq	%rax, 112(%rbp)
	movq	104(%rbp), %rsi
	movq	%rax, 104(%rbp)
	movq	96(%rbp), %r12
	movq	%rax, 96(%rbp)
	movq	88(%rbp), %r13
	movq	%rax, 88(%rbp)
	movq	80(%rbp), %r14
	movq	%rax, 80(%rbp)
	movq	72(%rbp), %r15
	movq	%rax, 72(%rbp)
	xorl	%ecx, %ecx
	leaq	128(%rbp), %rsp
	popq	%rbp
	movq	%rax, -8(%rsp)
	retq

_RNvNtCs_11stackbleach10heap_stack6run_on:
	pushq	%rsi
	pushq	%rdi
	subq	$40, %rsp
	movq	%rcx, %rsi
	movl	_RNvNtNtCs_11stackbleach4arch6x86_648DETECTED(%rip), %edi
	cmpl	$-1, %edi
	je	.L1
.L2:
	movl	%edi, %ecx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers
	movl	%edi, 24(%rsi)
	movq	8(%rsi), %rcx
	movq	%rsi, %rdx
	callq	_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform
	movq	$-1, %rax
	addq	$40, %rsp
	popq	%rdi
	popq	%rsi
	retq
.L1:
	xorl	%ecx, %ecx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers
	callq	_RNvNtCs_11stackbleach9registers6detect
	movl	%eax, %edi
	jmp	.L2
.L3:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2

_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rsi
	pushq	%rdi
	pushq	%rbp
	pushq	%rbx
	subq	$104, %rsp
	movq	%rcx, %rsi
	cmpw	$0, 122(%rcx)
	sete	%al
	cmpb	$0, 104(%rcx)
	jne	.L1
	xorl	%eax, %eax
.L1:
	testb	%al, %al
	jne	.L2
.L3:
	movq	80(%rsi), %rax
	cmpq	$4096, %rax
	movl	$4096, %ecx
	cmovbq	%rax, %rcx
	movq	40(%rsi), %r8
	addq	72(%rsi), %rax
	subq	%rax, %r8
	addq	32(%rsi), %r8
	movq	%r8, 48(%rsp)
	movq	%rcx, 56(%rsp)
	leaq	48(%rsp), %r8
	movq	%rsi, %rcx
	callq	_RINvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory10perform_onbNCNvB_17perform_and_leave0EB_
	movq	%rax, %r14
	movl	%edx, %ebx
	movzbl	104(%rsi), %ecx
	movzwl	122(%rsi), %eax
	testw	%ax, %ax
	setne	%dl
	testb	%dl, %cl
	jne	.L4
	cmpb	$0, 124(%rsi)
	je	.L5
	movb	%bl, 47(%rsp)
	testb	%cl, %cl
	je	.L6
	movzwl	%ax, %eax
	movq	32(%rsi), %rdi
	movq	40(%rsi), %r15
	shll	$8, %eax
	movq	%rdi, %rbx
	subq	%rax, %rbx
	addq	%r15, %rbx
	movw	$0, 122(%rsi)
	movq	96(%rsi), %rax
	cmpq	%rbx, %rax
	cmovbq	%rax, %rbx
	jmp	.L7
.L5:
	movq	40(%rsi), %r12
	addq	32(%rsi), %r12
	subq	72(%rsi), %r12
.L8:
	movq	40(%rsi), %rax
	addq	32(%rsi), %rax
	subq	72(%rsi), %rax
	movq	%rax, %rdx
	subq	%r12, %rdx
	jbe	.L9
	movq	80(%rsi), %rcx
	jmp	.L10
.L9:
	movq	80(%rsi), %rcx
	testq	%rcx, %rcx
	je	.L11
	xorl	%edx, %edx
.L10:
	cmpq	%rcx, %rdx
	seta	%r8b
	orb	%r8b, %bl
	movzbl	88(%rsi), %r8d
	testb	$1, %bl
	je	.L12
	addb	$16, %r8b
	movzbl	%r8b, %r9d
	cmpb	$48, %r9b
	movl	$48, %r8d
	cmovbl	%r9d, %r8d
	jmp	.L13
.L12:
	cmpb	$1, %r8b
	adcb	$-1, %r8b
.L13:
	cmpq	%rcx, %rdx
	cmovaq	%rdx, %rcx
	xorl	%edx, %edx
	cmpb	$17, %r8b
	cmovaeq	%rcx, %rdx
	movb	%r8b, 88(%rsi)
	movq	%rdx, 80(%rsi)
	movq	%rax, %rcx
	subq	%rdx, %rcx
	cmpq	%rcx, %rax
	cmovbq	%rax, %rcx
	cmpq	%rcx, %r12
	jae	.L14
	movq	96(%rsi), %rax
	cmpq	%rax, %rcx
	cmovaq	%rcx, %rax
	movq	%rax, 96(%rsi)
	jmp	.L14
.L6:
	movq	96(%rsi), %rbx
	movq	32(%rsi), %rdi
	movq	40(%rsi), %r15
.L7:
	leaq	(%r15,%rdi), %r8
	cmpq	%rbx, %rdi
	movq	%rbx, %rbp
	cmovaq	%rdi, %rbp
	subq	%rbp, %r8
	je	.L15
	movq	%r14, %r12
	movq	%rbp, %r14
	subq	%rdi, %r14
	addq	%rdi, %r14
	movq	%r14, %rcx
	xorl	%edx, %edx
	callq	memset
	movq	%r12, %r14
.L15:
	cmpq	%r15, 72(%rsi)
	je	.L14
	cmpq	%rdi, %rbx
	jbe	.L16
	cmpq	%rbx, 64(%rsi)
	je	.L16
	movq	%r14, 96(%rsp)
	xorl	%r14d, %r14d
	movq	%rbp, %r12
	movq	%rdi, %rbx
	jmp	.L17
.L11:
	movzbl	88(%rsi), %eax
	cmpb	$1, %al
	adcb	$-1, %al
	movb	%al, 88(%rsi)
.L14:
	movq	64(%rsi), %rax
	cmpq	96(%rsi), %rax
	jne	.L18
.L19:
	movb	$1, 28(%r14)
	addq	$104, %rsp
	popq	%rbx
	popq	%rbp
	popq	%rdi
	popq	%rsi
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.L16:
	movq	%rbp, %r12
	movzbl	47(%rsp), %ebx
	jmp	.L8
.L20:
	movb	$1, %r14b
.L21:
	cmpq	%rbp, %r13
	jae	.L22
.L17:
	movq	%rbx, %r15
	movl	$48, %r8d
	movq	%rbx, %rcx
	leaq	48(%rsp), %rdx
	callq	VirtualQuery
	cmpq	$48, %rax
	jne	.L22
	movq	72(%rsp), %r13
	addq	48(%rsp), %r13
	cmpq	%r13, %rbp
	movq	%r13, %rbx
	cmovbq	%rbp, %rbx
	cmpl	$4096, 80(%rsp)
	jne	.L21
	movl	84(%rsp), %eax
	cmpl	$4, %eax
	je	.L23
	cmpl	$260, %eax
	sete	%al
	testb	%al, %r14b
	je	.L21
	movl	$0, 48(%rsp)
	movq	%rbx, %rdx
	subq	%r15, %rdx
	movq	%r15, %rcx
	movl	$4, %r8d
	leaq	48(%rsp), %r9
	callq	VirtualProtect
	testl	%eax, %eax
	je	.L20
.L23:
	cmpq	%r12, %r15
	cmovbq	%r15, %r12
	movb	$1, %r14b
	movq	%rbx, %r8
	subq	%r15, %r8
	je	.L21
	subq	%rdi, %r15
	addq	%rdi, %r15
	movq	%r15, %rcx
	xorl	%edx, %edx
	callq	memset
	jmp	.L21
.L22:
	movq	$0, 64(%rsi)
	movq	%r12, 96(%rsi)
	movzbl	126(%rsi), %eax
	testb	%al, %al
	movq	96(%rsp), %r14
	movzbl	47(%rsp), %ebx
	je	.L8
	decb	%al
	movb	%al, 126(%rsi)
	jne	.L8
	movq	%rsi, %rcx
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	jmp	.L8
.L18:
	movq	%rsi, %rcx
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory11close_below
	jmp	.L19
.L2:
	movq	%rsi, %rcx
	movq	%rdx, %rdi
	callq	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory11paint_first
	movq	%rdi, %rdx
	jmp	.L3
.L4:
	movl	_RNvNtNtCs_11stackbleach4arch6x86_648DETECTED(%rip), %eax
	cmpl	$-1, %eax
	je	.L24
	movq	_RNvNtCs_11stackbleach5paint6NUMBER(%rip), %rax
	testq	%rax, %rax
	je	.L25
.L26:
	leaq	.Lanon(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	_RNvXs1i_NtCs_4core3fmtReNtB_7Display3fmtCs_11stackbleach(%rip), %rax
	movq	%rax, 56(%rsp)
	leaq	.Lanon(%rip), %rcx
	leaq	.Lanon(%rip), %r8
	leaq	48(%rsp), %rdx
	callq	_RNvNtCs_4core9panicking9panic_fmt
	ud2
.L24:
	callq	_RNvNtCs_11stackbleach9registers6detect
	movq	_RNvNtCs_11stackbleach5paint6NUMBER(%rip), %rax
	testq	%rax, %rax
	jne	.L26
.L25:
	callq	_RNvNtCs_11stackbleach5paint11make_number
	jmp	.L26

_RINvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory10perform_onbNCNvB_17perform_and_leave0EB_:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rsi
	pushq	%rdi
	pushq	%rbp
	pushq	%rbx
	subq	$120, %rsp
	movq	%r8, %r12
	movq	%rdx, %r13
	movq	%rcx, %rsi
	movb	$1, 124(%rcx)
	movq	32(%rcx), %rdi
	movq	40(%rcx), %r14
	movq	64(%rcx), %r15
	movq	$0, 64(%rcx)
	testq	%r15, %r15
	je	.L1
.L2:
	movl	24(%r13), %eax
	movl	%eax, 36(%rsp)
	movb	$2, 48(%rsp)
	leaq	(%r14,%rdi), %rbx
	movabsq	$-3046950969566148511, %rax
	movq	%rdi, %rcx
	xorq	%rax, %rcx
	xorq	%rbx, %rcx
	movq	%rax, -32(%rdi,%r14)
	movq	%rdi, -24(%rdi,%r14)
	movq	%rbx, -16(%rdi,%r14)
	movq	%rcx, -8(%rdi,%r14)
	movl	_RNvNtCs_11stackbleach7current7CURRENT+24(%rip), %ecx
	decl	%ecx
	cmpl	$-2, %ecx
	jae	.L3
	callq	TlsGetValue
	testq	%rax, %rax
	je	.L3
.L4:
	addq	$-32, %r14
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	%rdi, (%rax)
	movq	%rbx, 8(%rax)
	movq	%rdx, %rbp
	orq	%rcx, %rbp
	jne	.L5
.L6:
	movq	%r13, 88(%rsp)
	leaq	40(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	%r12, 104(%rsp)
	leaq	36(%rsp), %rax
	movq	%rax, 112(%rsp)
	leaq	(%r14,%rdi), %rax
	addq	$4095, %rax
	addq	%rdi, %r14
	andq	$-4096, %rax
	movl	%gs:5960, %ecx
	movl	%ecx, %edx
	andl	$4095, %ecx
	movl	$4096, %r8d
	subl	%ecx, %r8d
	testl	%ecx, %ecx
	cmovel	%ecx, %r8d
	addq	%rdx, %r8
	cmpq	$1036288, %r8
	movl	$1036288, %ecx
	cmovbq	%r8, %rcx
	negq	%rcx
	addq	%rdi, %rcx
	addq	$-12288, %rcx
	movq	%rax, 56(%rsp)
	movq	%r15, 64(%rsp)
	movq	%rcx, 72(%rsp)
	movq	%r14, 80(%rsp)
	leaq	_RINvNvNtNtCs_11stackbleach6switch5win648on_stack5thereNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_(%rip), %rdx
	leaq	56(%rsp), %rcx
	leaq	88(%rsp), %r8
	callq	_RNvNtNtCs_11stackbleach6switch5win646switch
	movq	64(%rsp), %r14
	movl	_RNvNtCs_11stackbleach7current7CURRENT+24(%rip), %ecx
	decl	%ecx
	cmpl	$-2, %ecx
	jae	.L7
	callq	TlsGetValue
	testq	%rax, %rax
	je	.L7
	testq	%rbp, %rbp
	jne	.L8
.L9:
	cmpq	%rdi, (%rax)
	jne	.L8
	cmpq	%rbx, 8(%rax)
	jne	.L8
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
.L10:
	movq	40(%rsp), %rax
	movzbl	48(%rsp), %edx
	movq	%r14, 64(%rsi)
	addq	$120, %rsp
	popq	%rbx
	popq	%rbp
	popq	%rdi
	popq	%rsi
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.L3:
	leaq	_RNvNtCs_11stackbleach7current7CURRENT(%rip), %rcx
	callq	_RNvMs_NtNtNtCs_11stackbleach2os7windows6localsINtB_5LocalINtNtCs_4core4cell4CellNtNtB_4span4SpanEE4makeB_
	jmp	.L4
.L7:
	leaq	_RNvNtCs_11stackbleach7current7CURRENT(%rip), %rcx
	callq	_RNvMs_NtNtNtCs_11stackbleach2os7windows6localsINtB_5LocalINtNtCs_4core4cell4CellNtNtB_4span4SpanEE4makeB_
	testq	%rbp, %rbp
	je	.L9
.L8:
	movq	%rdi, %rcx
	movq	%rbx, %rdx
	callq	_RNvNtCs_11stackbleach7current5leave
	jmp	.L10
.L5:
	callq	_RNvNtCs_11stackbleach7current4push
	jmp	.L6
.L1:
	movq	%rdi, %rcx
	movq	%r14, %rdx
	callq	_RNvNtNtNtCs_11stackbleach2os7windows11stack_limit4find
	movq	%rax, %r15
	jmp	.L2

_RINvNvNtNtCs_11stackbleach6switch5win648on_stack5thereNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rsi
	pushq	%rdi
	pushq	%rbx
	subq	$40, %rsp
	movq	(%rcx), %rsi
	movq	8(%rcx), %rbx
	movq	16(%rcx), %r15
	movq	24(%rcx), %r14
	movq	(%rsi), %r12
	movl	_RNvNtNtCs_11stackbleach4heap5local5LOCAL+24(%rip), %ecx
	decl	%ecx
	cmpl	$-2, %ecx
	jae	.L1
	callq	TlsGetValue
	testq	%rax, %rax
	je	.L1
.L2:
	movq	%rax, %rdi
	incq	(%rax)
	movq	%rsi, %rcx
	callq	*%r12
	movq	%rdi, %rcx
	callq	_RNvNtNtCs_11stackbleach4heap5local5leave
	movq	8(%r15), %rdx
	cmpq	$8, %rdx
	jae	.L3
	xorl	%eax, %eax
	jmp	.L4
.L3:
	movq	(%r15), %rax
	movq	%rdx, %rcx
	shrq	$3, %rcx
	cmpq	$32, %rdx
	jae	.L5
	xorl	%edx, %edx
	xorl	%r8d, %r8d
	jmp	.L6
.L5:
	movq	%rcx, %rdx
	andq	$-4, %rdx
	pxor	%xmm0, %xmm0
	xorl	%r8d, %r8d
	pxor	%xmm1, %xmm1
.L7:
	movdqu	(%rax,%r8,8), %xmm2
	por	%xmm2, %xmm1
	movdqu	16(%rax,%r8,8), %xmm2
	por	%xmm2, %xmm0
	addq	$4, %r8
	cmpq	%r8, %rdx
	jne	.L7
	por	%xmm1, %xmm0
	pshufd	$238, %xmm0, %xmm1
	por	%xmm0, %xmm1
	movq	%xmm1, %r8
	jmp	.L8
.L1:
	callq	_RNvMs_NtNtNtCs_11stackbleach2os7windows6localsINtB_5LocalNtNtNtB_4heap5local5LocalE4makeB_
	jmp	.L2
.L9:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2
.L6:
	orq	(%rax,%rdx,8), %r8
	incq	%rdx
.L8:
	cmpq	%rdx, %rcx
	jne	.L6
	testq	%r8, %r8
	setne	%al
.L4:
	movq	%rsi, (%rbx)
	movb	%al, 8(%rbx)
	movl	(%r14), %ecx
	addq	$40, %rsp
	popq	%rbx
	popq	%rdi
	popq	%rsi
	popq	%r12
	popq	%r14
	popq	%r15
	jmp	_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers

_RNvNtCs_11stackbleach6bleach15in_place_probed:
	jmp	_RNvNtCs_11stackbleach6bleach8in_place
_RNvNtCs_11stackbleach6bleach8in_place:
	pushq	%r14
	pushq	%rsi
	pushq	%rdi
	pushq	%rbx
	subq	$296, %rsp
	movq	%rcx, %rsi
	movl	_RNvNtNtCs_11stackbleach4arch6x86_648DETECTED(%rip), %eax
	cmpl	$-1, %eax
	je	.L1
.L2:
	movl	%eax, 24(%rsi)
	movq	%rsp, %rdi
	leaq	64(%rsp), %rcx
	movq	%rdi, %rdx
	callq	_RNvNtCs_11stackbleach7current10heap_stack
	cmpl	$1, 64(%rsp)
	jne	.L3
	movq	72(%rsp), %rbx
	movq	80(%rsp), %r14
	xorl	%eax, %eax
	jmp	.L4
.L3:
	movl	_RNvNtCs_11stackbleach5label5FOUND+24(%rip), %ecx
	decl	%ecx
	cmpl	$-2, %ecx
	jae	.L5
	callq	TlsGetValue
	testq	%rax, %rax
	je	.L5
.L6:
	movq	(%rax), %rbx
	movq	8(%rax), %r14
	cmpq	%rdi, %rbx
	setae	%al
	cmpq	%r14, %rdi
	seta	%cl
	orb	%al, %cl
	je	.L7
.L8:
	movq	$0, 208(%rsp)
	movq	$0, 64(%rsp)
	leaq	208(%rsp), %rcx
	leaq	64(%rsp), %rdx
	callq	GetCurrentThreadStackLimits
	movq	208(%rsp), %rbx
	movq	64(%rsp), %r14
	cmpq	%rdi, %rbx
	setae	%cl
	cmpq	%r14, %rdi
	seta	%dl
	movl	$1, %eax
	orb	%cl, %dl
	jne	.L9
.L4:
	movq	%rax, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	%r14, 56(%rsp)
	movl	24(%rsi), %edi
	movq	(%rsi), %r14
	movl	_RNvNtNtCs_11stackbleach4heap5local5LOCAL+24(%rip), %ecx
	decl	%ecx
	cmpl	$-2, %ecx
	jae	.L10
	callq	TlsGetValue
	testq	%rax, %rax
	je	.L10
.L11:
	movq	%rax, %rbx
	incq	(%rax)
	movq	%rsi, %rcx
	callq	*%r14
	movq	%rbx, %rcx
	callq	_RNvNtNtCs_11stackbleach4heap5local5leave
	xorps	%xmm0, %xmm0
	movups	%xmm0, 192(%rsp)
	movups	%xmm0, 176(%rsp)
	movups	%xmm0, 160(%rsp)
	movups	%xmm0, 144(%rsp)
	movups	%xmm0, 128(%rsp)
	movups	%xmm0, 112(%rsp)
	movups	%xmm0, 96(%rsp)
	movups	%xmm0, 80(%rsp)
	movq	$-1, 64(%rsp)
	movq	$0, 72(%rsp)
	movq	%rsp, %r8
	leaq	208(%rsp), %rcx
	leaq	40(%rsp), %rdx
	callq	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	movl	%edi, %ecx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers
	leaq	208(%rsp), %rbx
	leaq	64(%rsp), %r14
.L12:
	movq	%rbx, %rcx
	movq	%r14, %rdx
	callq	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	testb	%al, %al
	je	.L13
	movq	%r14, %rcx
	movl	%edi, %edx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6411erase_below
	jmp	.L12
.L13:
	movq	280(%rsp), %rax
	movq	$0, 280(%rsp)
	testq	%rax, %rax
	je	.L14
	movq	16(%rsi), %rcx
	movq	$3, (%rcx)
	movabsq	$-9223372036854775807, %rdx
	movq	%rdx, 8(%rcx)
	movq	%rax, 32(%rcx)
	movq	$-1, %rax
	movb	$3, %cl
	jmp	.L15
.L14:
	leaq	208(%rsp), %rcx
	callq	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	movq	64(%rsp), %rax
	movb	$1, %cl
	jmp	.L15
.L9:
	movq	16(%rsi), %rax
	movq	$2, (%rax)
	movq	$1, 8(%rax)
	movq	$-1, %rax
	movb	$2, %cl
.L15:
	movb	%cl, 28(%rsi)
	addq	$296, %rsp
	popq	%rbx
	popq	%rdi
	popq	%rsi
	popq	%r14
	retq
.L10:
	callq	_RNvMs_NtNtNtCs_11stackbleach2os7windows6localsINtB_5LocalNtNtNtB_4heap5local5LocalE4makeB_
	jmp	.L11
.L5:
	leaq	_RNvNtCs_11stackbleach5label5FOUND(%rip), %rcx
	callq	_RNvMs_NtNtNtCs_11stackbleach2os7windows6localsINtB_5LocalINtNtCs_4core4cell4CellNtNtB_4span4SpanEE4makeB_
	jmp	.L6
.L1:
	callq	_RNvNtCs_11stackbleach9registers6detect
	jmp	.L2
.L7:
	movq	%rbx, %rcx
	movq	%r14, %rdx
	callq	_RNvNtCs_11stackbleach5label11is_labelled
	testb	%al, %al
	je	.L8
	xorl	%eax, %eax
	jmp	.L4
.L16:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2
.L17:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2
.L18:
	cmpq	$0, 280(%rsp)
	je	.L19
	leaq	280(%rsp), %rcx
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L19:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2
.L20:
	callq	_RNvNtCs_4core9panicking16panic_in_cleanup
	ud2

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_:
	pushq	%rsi
	pushq	%rdi
	subq	$40, %rsp
	movq	%rcx, %rsi
	movq	56(%rcx), %rdi
	movq	32(%rcx), %rax
	movq	40(%rcx), %r8
	movq	(%rax), %r9
	movq	8(%rax), %rcx
	movq	16(%rax), %rdx
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r8)
	movq	$0, 16(%r8)
	callq	*(%r9)
	movb	$1, (%rdi)
	addq	$40, %rsp
	popq	%rdi
	popq	%rsi
	retq
.L1:
	movq	%rax, %rcx
	callq	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	movq	56(%rsi), %rcx
	movb	$2, (%rcx)
	movq	%rax, 8(%rcx)
	movq	%rdx, 16(%rcx)
	addq	$40, %rsp
	popq	%rdi
	popq	%rsi
	retq
.L2:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_:
	pushq	%rsi
	pushq	%rdi
	subq	$56, %rsp
	movq	%rcx, %rsi
	movq	56(%rcx), %rdi
	movq	32(%rcx), %rax
	movq	40(%rcx), %r8
	movq	(%rax), %r9
	movq	8(%rax), %rcx
	movq	16(%rax), %rdx
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r8)
	movq	$0, 16(%r8)
	callq	*(%r9)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, (%rdi)
	addq	$56, %rsp
	popq	%rdi
	popq	%rsi
	retq
.L1:
	movq	%rax, %rcx
	callq	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	movq	%rdx, %r8
	movq	56(%rsi), %rsi
	leaq	32(%rsp), %rcx
	movq	%rax, %rdx
	callq	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	movq	48(%rsp), %rax
	movq	%rax, 16(%rsi)
	movups	32(%rsp), %xmm0
	movups	%xmm0, (%rsi)
	addq	$56, %rsp
	popq	%rdi
	popq	%rsi
	retq
.L2:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2
.L3:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
	pushq	%rsi
	pushq	%rdi
	subq	$120, %rsp
	movzbl	28(%rcx), %eax
	cmpl	$2, %eax
	jb	.L1
	movq	%rcx, %rsi
	movq	56(%rcx), %rdi
	je	.L2
	cmpb	$2, (%rdi)
	jne	.L3
	movq	8(%rdi), %rdx
	movq	16(%rdi), %r8
	leaq	96(%rsp), %rcx
	callq	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	movq	96(%rsp), %rax
	movups	104(%rsp), %xmm0
	movq	%rax, 40(%rsp)
	movups	%xmm0, 48(%rsp)
	movq	$0, 32(%rsp)
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.L2
	leaq	40(%rsp), %rax
	movq	16(%rax), %rcx
	movq	%rcx, 80(%rsp)
	movups	(%rax), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	16(%rsi), %rcx
	leaq	64(%rsp), %rdx
	callq	_RNvMNtNtCs_11stackbleach5error4callNtB_5Error6attach
	cmpb	$0, 32(%rsp)
	je	.L2
.L4:
	leaq	40(%rsp), %rcx
	callq	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	movq	40(%rsp), %rdx
	testq	%rdx, %rdx
	jle	.L2
	movq	48(%rsp), %rcx
	movl	$1, %r8d
	callq	_RNvCs_7___rustc14___rust_dealloc
	jmp	.L2
.L3:
	movq	%rdi, %rcx
	callq	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_7outcome5EndeduEECs_9on_record
.L2:
	movb	$1, 28(%rsi)
	movq	40(%rsi), %rax
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
	movq	$0, 16(%rax)
	movups	%xmm0, (%rdi)
	movq	$0, 16(%rdi)
	movb	$0, (%rdi)
	movl	24(%rsi), %ecx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers
	nop
.L1:
	addq	$120, %rsp
	popq	%rdi
	popq	%rsi
	retq
.L5:
	movq	40(%rsp), %rdx
	testq	%rdx, %rdx
	jle	.L6
	movq	48(%rsp), %rcx
	movl	$1, %r8d
	callq	_RNvCs_7___rustc14___rust_dealloc
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2
.L7:
	cmpq	$0, 32(%rsp)
	je	.L6
	leaq	32(%rsp), %rcx
	callq	_RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultINtNtB_6option6OptionNtNtCs_11stackbleach5error10PanicErrorEB_EECs_9on_record
.L6:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2
.L8:
	callq	_RNvNtCs_4core9panicking16panic_in_cleanup
	ud2
.L9:
	movq	%rax, %rcx
	callq	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	movq	%rdx, %r8
	leaq	40(%rsp), %rcx
	movq	%rax, %rdx
	callq	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	movq	$1, 32(%rsp)
	jmp	.L4
.L10:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2
.L11:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_:
	pushq	%rsi
	pushq	%rdi
	subq	$72, %rsp
	movzbl	28(%rcx), %eax
	cmpl	$2, %eax
	jb	.L1
	movq	%rcx, %rsi
	movq	56(%rcx), %rdi
	je	.L2
	movq	%rdi, %rcx
	callq	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEECs_9on_record
.L2:
	movb	$1, 28(%rsi)
	movq	40(%rsi), %rax
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
	movq	$0, 16(%rax)
	movups	%xmm0, (%rdi)
	movq	$0, 16(%rdi)
	movups	.Lanon(%rip), %xmm0
	movups	%xmm0, (%rdi)
	movq	$0, 16(%rdi)
	movl	24(%rsi), %ecx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers
	nop
.L1:
	addq	$72, %rsp
	popq	%rdi
	popq	%rsi
	retq
.L3:
	movq	%rax, %rcx
	callq	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	movq	%rdx, %r8
	leaq	48(%rsp), %rcx
	movq	%rax, %rdx
	callq	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	movq	$1, 40(%rsp)
	leaq	48(%rsp), %rcx
	callq	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	movq	48(%rsp), %rdx
	testq	%rdx, %rdx
	jle	.L2
	movq	56(%rsp), %rcx
	movl	$1, %r8d
	callq	_RNvCs_7___rustc14___rust_dealloc
	jmp	.L2
.L4:
	movq	48(%rsp), %rdx
	testq	%rdx, %rdx
	jle	.L5
	movq	56(%rsp), %rcx
	movl	$1, %r8d
	callq	_RNvCs_7___rustc14___rust_dealloc
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2
.L6:
.L5:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2
.L7:
	callq	_RNvNtCs_4core9panicking19panic_cannot_unwind
	ud2

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rsi
	pushq	%rdi
	pushq	%rbp
	pushq	%rbx
	subq	$88, %rsp
	cmpb	$1, 124(%rcx)
	jne	.L1
	movq	%rcx, %rsi
	cmpw	$1, 104(%rcx)
	jne	.L2
	movq	32(%rsi), %rbp
	movq	40(%rsi), %r14
	leaq	(%r14,%rbp), %r8
	movzwl	122(%rsi), %eax
	shll	$8, %eax
	movq	%r8, %rbx
	subq	%rax, %rbx
	movw	$0, 122(%rsi)
	movq	96(%rsi), %rax
	cmpq	%rbx, %rax
	cmovbq	%rax, %rbx
	jmp	.L3
.L2:
	movq	96(%rsi), %rbx
	movq	32(%rsi), %rbp
	movq	40(%rsi), %r14
	leaq	(%r14,%rbp), %r8
.L3:
	cmpq	%rbx, %rbp
	movq	%rbx, %r15
	cmovaq	%rbp, %r15
	subq	%r15, %r8
	je	.L4
	movq	%r15, %rdi
	subq	%rbp, %rdi
	addq	%rbp, %rdi
	movq	%rdi, %rcx
	xorl	%edx, %edx
	callq	memset
.L4:
	cmpq	%r14, 72(%rsi)
	je	.L1
	cmpq	%rbp, %rbx
	jbe	.L1
	cmpq	%rbx, 64(%rsi)
	je	.L1
	xorl	%edi, %edi
	movq	%r15, %r12
	movq	%rbp, %r14
	jmp	.L5
.L6:
	movb	$1, %dil
.L7:
	cmpq	%r15, %r13
	jae	.L8
.L5:
	movq	%r14, %rbx
	movl	$48, %r8d
	movq	%r14, %rcx
	leaq	40(%rsp), %rdx
	callq	VirtualQuery
	cmpq	$48, %rax
	jne	.L8
	movq	64(%rsp), %r13
	addq	40(%rsp), %r13
	cmpq	%r13, %r15
	movq	%r13, %r14
	cmovbq	%r15, %r14
	cmpl	$4096, 72(%rsp)
	jne	.L7
	movl	76(%rsp), %eax
	cmpl	$4, %eax
	je	.L9
	cmpl	$260, %eax
	sete	%al
	testb	%al, %dil
	je	.L7
	movl	$0, 40(%rsp)
	movq	%r14, %rdx
	subq	%rbx, %rdx
	movq	%rbx, %rcx
	movl	$4, %r8d
	leaq	40(%rsp), %r9
	callq	VirtualProtect
	testl	%eax, %eax
	je	.L6
.L9:
	cmpq	%r12, %rbx
	cmovbq	%rbx, %r12
	movb	$1, %dil
	movq	%r14, %r8
	subq	%rbx, %r8
	je	.L7
	subq	%rbp, %rbx
	addq	%rbp, %rbx
	movq	%rbx, %rcx
	xorl	%edx, %edx
	callq	memset
	jmp	.L7
.L8:
	movq	$0, 64(%rsi)
	movq	%r12, 96(%rsi)
	movzbl	126(%rsi), %eax
	testb	%al, %al
	je	.L1
	decb	%al
	movb	%al, 126(%rsi)
	je	.L10
.L1:
	addq	$88, %rsp
	popq	%rbx
	popq	%rbp
	popq	%rdi
	popq	%rsi
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.L10:
	movq	%rsi, %rcx
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	jmp	.L1

_RNvNtNtCs_11stackbleach4arch6x86_6411erase_below:
	movq	%rsp, (%rcx)
	movq	8(%rcx), %r9
	leaq	16(%rcx), %r8
	movq	%rdi, %r10
	xorl	%eax, %eax
	testq	%r9, %r9
	je	.L1
	movq	(%r8), %rdi
	movq	8(%r8), %rcx
	addq	$16, %r8
	decq	%r9
	cmpq	%rsp, %rcx
	cmovaq	%rsp, %rcx
	subq	%rdi, %rcx
	jbe	.L2
	shrq	$3, %rcx
	rep		stosq	%rax, %es:(%rdi)
	jmp	.L2
	movq	%r10, %rdi
	movq	%rax, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rax, 32(%rsp)
	movl	%edx, %ecx
	jmp	_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers
_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers:
	movl	%ecx, %r8d
	fnstcw	8(%rsp)
	movzwl	8(%rsp), %eax
	movl	$0, 8(%rsp)
	notl	%eax
	andl	$63, %eax
	jne	.L3
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
	jne	.L4
	testl	$1, %r8d
	je	.L5
	vzeroupper
	testl	$2, %r8d
	je	.L5
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
	xorps	%xmm0, %xmm0
	xorps	%xmm1, %xmm1
	xorps	%xmm2, %xmm2
	xorps	%xmm3, %xmm3
	xorps	%xmm4, %xmm4
	xorps	%xmm5, %xmm5
	andl	$917508, %r8d
	testl	$917504, %r8d
	je	.L6
	testl	$4, %r8d
	je	.L7
	movl	$1, %ecx
	xgetbv
	andl	%eax, %r8d
	andl	$917504, %r8d
	je	.L6
	movl	%r8d, %eax
	andl	$917504, %eax
	xorl	%edx, %edx
	leaq	_RNvNtNtCs_11stackbleach4arch6x86_6413INITIAL_STATE(%rip), %rcx
	xrstor64	(%rcx)
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	retq
	fnstenv	8(%rsp)
	fnclex
	jmp	.L8
	movw	$65535, 16(%rsp)
	movq	$0, 28(%rsp)
	fldenv	8(%rsp)
	xorl	%eax, %eax
	movq	%rax, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rax, 24(%rsp)
	jmp	.L9
_RNvNtNtCs_11stackbleach4arch6x86_645enter:
	pushq	%rbp
	pushq	%rbx
	pushq	%rdi
	pushq	%rsi
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	subq	$200, %rsp
	leaq	128(%rsp), %rbp
	movaps	%xmm6, 32(%rsp)
	movaps	%xmm7, 48(%rsp)
	movaps	%xmm8, 64(%rsp)
	movaps	%xmm9, 80(%rsp)
	movaps	%xmm10, 96(%rsp)
	movaps	%xmm11, 112(%rsp)
	movaps	%xmm12, 128(%rsp)
	movaps	%xmm13, 144(%rsp)
	movaps	%xmm14, 160(%rsp)
	movaps	%xmm15, 176(%rsp)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	xorl	%edx, %edx
	movq	%rdx, 192(%rsp)
	movq	%rdx, (%rsp)
	movq	%rdx, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	%rdx, 24(%rsp)
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	xorl	%r14d, %r14d
	xorl	%r15d, %r15d
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
	callq	*%rax
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rsp, %rcx
	subq	%rax, %rcx
	jbe	.L10
	movq	$0, (%rax)
	andl	$8, %ecx
	addq	%rcx, %rax
	jmp	.L11
	movups	%xmm0, (%rax)
	addq	$16, %rax
	cmpq	%rsp, %rax
	jb	.L12
	movaps	32(%rsp), %xmm6
	movaps	%xmm0, 32(%rsp)
	movaps	48(%rsp), %xmm7
	movaps	%xmm0, 48(%rsp)
	movaps	64(%rsp), %xmm8
	movaps	%xmm0, 64(%rsp)
	movaps	80(%rsp), %xmm9
	movaps	%xmm0, 80(%rsp)
	movaps	96(%rsp), %xmm10
	movaps	%xmm0, 96(%rsp)
	movaps	112(%rsp), %xmm11
	movaps	%xmm0, 112(%rsp)
	movaps	128(%rsp), %xmm12
	movaps	%xmm0, 128(%rsp)
	movaps	144(%rsp), %xmm13
	movaps	%xmm0, 144(%rsp)
	movaps	160(%rsp), %xmm14
	movaps	%xmm0, 160(%rsp)
	movaps	176(%rsp), %xmm15
	movaps	%xmm0, 176(%rsp)
	xorl	%eax, %eax
	movq	120(%rbp), %rbx
	movq	%rax, 120(%rbp)
	movq	112(%rbp), %rdi
	movq	%rax, 112(%rbp)
	movq	104(%rbp), %rsi
	movq	%rax, 104(%rbp)
	movq	96(%rbp), %r12
	movq	%rax, 96(%rbp)
	movq	88(%rbp), %r13
	movq	%rax, 88(%rbp)
	movq	80(%rbp), %r14
	movq	%rax, 80(%rbp)
	movq	72(%rbp), %r15
	movq	%rax, 72(%rbp)
	xorl	%ecx, %ecx
	leaq	128(%rbp), %rsp
	popq	%rbp
	movq	%rax, -8(%rsp)
	retq

_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers:
	movl	%ecx, %r8d
	fnstcw	8(%rsp)
	movzwl	8(%rsp), %eax
	movl	$0, 8(%rsp)
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
	testl	$1, %r8d
	je	.L3
	vzeroupper
	testl	$2, %r8d
	je	.L3
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
	xorps	%xmm0, %xmm0
	xorps	%xmm1, %xmm1
	xorps	%xmm2, %xmm2
	xorps	%xmm3, %xmm3
	xorps	%xmm4, %xmm4
	xorps	%xmm5, %xmm5
	andl	$917508, %r8d
	testl	$917504, %r8d
	je	.L4
	testl	$4, %r8d
	je	.L5
	movl	$1, %ecx
	xgetbv
	andl	%eax, %r8d
	andl	$917504, %r8d
	je	.L4
	movl	%r8d, %eax
	andl	$917504, %eax
	xorl	%edx, %edx
	leaq	_RNvNtNtCs_11stackbleach4arch6x86_6413INITIAL_STATE(%rip), %rcx
	xrstor64	(%rcx)
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	retq
	fnstenv	8(%rsp)
	fnclex
	jmp	.L6
	movw	$65535, 16(%rsp)
	movq	$0, 28(%rsp)
	fldenv	8(%rsp)
	xorl	%eax, %eax
	movq	%rax, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rax, 24(%rsp)
	jmp	.L7
_RNvNtNtCs_11stackbleach4arch6x86_645enter:
	pushq	%rbp
	pushq	%rbx
	pushq	%rdi
	pushq	%rsi
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	subq	$200, %rsp
	leaq	128(%rsp), %rbp
	movaps	%xmm6, 32(%rsp)
	movaps	%xmm7, 48(%rsp)
	movaps	%xmm8, 64(%rsp)
	movaps	%xmm9, 80(%rsp)
	movaps	%xmm10, 96(%rsp)
	movaps	%xmm11, 112(%rsp)
	movaps	%xmm12, 128(%rsp)
	movaps	%xmm13, 144(%rsp)
	movaps	%xmm14, 160(%rsp)
	movaps	%xmm15, 176(%rsp)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	xorl	%edx, %edx
	movq	%rdx, 192(%rsp)
	movq	%rdx, (%rsp)
	movq	%rdx, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	%rdx, 24(%rsp)
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	xorl	%r14d, %r14d
	xorl	%r15d, %r15d
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
	callq	*%rax
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rsp, %rcx
	subq	%rax, %rcx
	jbe	.L8
	movq	$0, (%rax)
	andl	$8, %ecx
	addq	%rcx, %rax
	jmp	.L9
	movups	%xmm0, (%rax)
	addq	$16, %rax
	cmpq	%rsp, %rax
	jb	.L10
	movaps	32(%rsp), %xmm6
	movaps	%xmm0, 32(%rsp)
	movaps	48(%rsp), %xmm7
	movaps	%xmm0, 48(%rsp)
	movaps	64(%rsp), %xmm8
	movaps	%xmm0, 64(%rsp)
	movaps	80(%rsp), %xmm9
	movaps	%xmm0, 80(%rsp)
	movaps	96(%rsp), %xmm10
	movaps	%xmm0, 96(%rsp)
	movaps	112(%rsp), %xmm11
	movaps	%xmm0, 112(%rsp)
	movaps	128(%rsp), %xmm12
	movaps	%xmm0, 128(%rsp)
	movaps	144(%rsp), %xmm13
	movaps	%xmm0, 144(%rsp)
	movaps	160(%rsp), %xmm14
	movaps	%xmm0, 160(%rsp)
	movaps	176(%rsp), %xmm15
	movaps	%xmm0, 176(%rsp)
	xorl	%eax, %eax
	movq	120(%rbp), %rbx
	movq	%rax, 120(%rbp)
	movq	112(%rbp), %rdi
	movq	%rax, 112(%rbp)
	movq	104(%rbp), %rsi
	movq	%rax, 104(%rbp)
	movq	96(%rbp), %r12
	movq	%rax, 96(%rbp)
	movq	88(%rbp), %r13
	movq	%rax, 88(%rbp)
	movq	80(%rbp), %r14
	movq	%rax, 80(%rbp)
	movq	72(%rbp), %r15
	movq	%rax, 72(%rbp)
	xorl	%ecx, %ecx
	leaq	128(%rbp), %rsp
	popq	%rbp
	movq	%rax, -8(%rsp)
	retq

_RNvNtNtCs_11stackbleach6switch5win646switch:
	pushq	%rbp
	pushq	%rsi
	subq	$40, %rsp
	movq	%rsp, %rbp
	movq	%rcx, %rsi
	movq	%gs:0, %rax
	movq	%rax, (%rbp)
	movq	%gs:8, %rax
	movq	%rax, 8(%rbp)
	movq	%gs:16, %rax
	movq	%rax, 16(%rbp)
	movq	%gs:5240, %rax
	movq	%rax, 24(%rbp)
	movl	%gs:5960, %eax
	movq	%rax, 32(%rbp)
	movq	$-1, %rax
	movq	%rax, %gs:0
	movq	(%rsi), %rax
	movq	%rax, %gs:8
	movq	8(%rsi), %rax
	movq	%rax, %gs:16
	movq	16(%rsi), %rax
	movq	%rax, %gs:5240
	movq	24(%rsi), %rax
	leaq	-32(%rax), %rsp
	movq	%r8, %rcx
	callq	*%rdx
	movq	%gs:16, %rax
	movq	%rax, 8(%rsi)
	movq	%rbp, %rsp
	movq	32(%rbp), %rax
	movl	%eax, %gs:5960
	movq	24(%rbp), %rax
	movq	%rax, %gs:5240
	movq	16(%rbp), %rax
	movq	%rax, %gs:16
	movq	8(%rbp), %rax
	movq	%rax, %gs:8
	movq	(%rbp), %rax
	movq	%rax, %gs:0
	xorl	%eax, %eax
	addq	$40, %rsp
	popq	%rsi
	popq	%rbp
	retq

