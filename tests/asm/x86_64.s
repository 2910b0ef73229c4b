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

_RNvCs_9on_record15in_place_probed:
	subq	$200, %rsp
	movq	%rdi, 8(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	%rsi, 112(%rsp)
	movq	%rdx, 120(%rsp)
	movb	$0, 128(%rsp)
	movb	$0, 16(%rsp)
	leaq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_(%rip), %rax
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
	movq	_ZN11stackbleach6bleach15in_place_probed17hE@GOTPCREL(%rip), %rdi
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
	callq	*_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_@GOTPCREL(%rip)
	leaq	.Lanon(%rip), %rsi
	leaq	160(%rsp), %rdi
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
	leaq	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_(%rip), %rax
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
	callq	*_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_@GOTPCREL(%rip)
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
	pushq	%rbx
	pushq	%rax
	movq	%rdi, %rbx
	movq	_RNvNtNtCs_11stackbleach4arch6x86_648DETECTED@GOTPCREL(%rip), %rax
	movl	(%rax), %ebp
	cmpl	$-1, %ebp
	je	.L1
.L2:
	movl	%ebp, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	movl	%ebp, 24(%rbx)
	movq	8(%rbx), %rdi
	movq	%rbx, %rsi
	callq	_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform
	movq	$-1, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	retq
.L1:
	xorl	%edi, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	callq	*_RNvNtCs_11stackbleach9registers6detect@GOTPCREL(%rip)
	movl	%eax, %ebp
	jmp	.L2
.L3:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$152, %rsp
	movq	%rdi, %rbx
	cmpw	$0, 122(%rdi)
	movq	%rsi, %r14
	sete	%al
	cmpb	$0, 104(%rdi)
	jne	.L1
	xorl	%eax, %eax
.L1:
	testb	%al, %al
	jne	.L2
.L3:
	movq	24(%rbx), %r13
	movq	32(%rbx), %r15
	movq	72(%rbx), %r12
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %rbp
	movq	(%rbp), %rax
	movq	%r13, %rdi
	movq	%r15, %rsi
	testq	%rax, %rax
	jne	.L4
	callq	*_ZN6region2os4unix9page_size17hE@GOTPCREL(%rip)
	movq	%rax, (%rbp)
	movq	24(%rbx), %rdi
	movq	32(%rbx), %rsi
.L4:
	movq	80(%rbx), %rcx
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %rax
	addq	%r13, %r15
	addq	%rcx, %r12
	addq	%rdi, %r12
	subq	%r12, %r15
	addq	%rdi, %r15
	movq	%r15, 48(%rsp)
	movq	%rax, 56(%rsp)
	movb	$1, 124(%rbx)
	leaq	48(%rsp), %rcx
	movq	%r14, %rdx
	callq	_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_
	movq	%rax, %r15
	movzbl	104(%rbx), %eax
	movzwl	122(%rbx), %ecx
	movzwl	%cx, %r14d
	testw	%r14w, %r14w
	setne	%cl
	testb	%cl, %al
	je	.L5
	movq	_RNvNtNtCs_11stackbleach4arch6x86_648DETECTED@GOTPCREL(%rip), %rax
	movl	(%rax), %ebp
	cmpl	$-1, %ebp
	je	.L6
.L7:
	movb	%dl, 15(%rsp)
	movq	%r15, 16(%rsp)
	movq	_RNvNtCs_11stackbleach5paint6NUMBER(%rip), %rax
	testq	%rax, %rax
	je	.L8
.L9:
	movq	24(%rbx), %rcx
	movq	%rcx, 96(%rsp)
	movq	32(%rbx), %r12
	addq	%rcx, %r12
	movq	%rbx, 40(%rsp)
	movzwl	106(%rbx), %edx
	shll	$8, %edx
	testl	$393216, %ebp
	movl	$4608, %ecx
	movl	$11520, %ebx
	cmoveq	%rcx, %rbx
	leaq	(%rbx,%rdx), %rcx
	addq	$256, %rcx
	shll	$8, %r14d
	movq	%r12, %r13
	subq	%r14, %r13
	xorl	%edx, %edx
	movq	%r12, %r15
	subq	%rcx, %r15
	cmovbq	%rdx, %r15
	cmpq	%r15, %r13
	movl	%ebp, %ecx
	movq	%r15, %rbp
	cmovaq	%r13, %rbp
	movq	%rax, 32(%rsp)
	leaq	(%rbp,%rax), %rdx
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movl	%ecx, 28(%rsp)
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6413lowest_change
	movq	%rax, %r14
	movq	%rbx, 88(%rsp)
	subq	%rbx, %rax
	movl	$0, %ecx
	cmovbq	%rcx, %rax
	movq	96(%rsp), %rcx
	cmpq	%rax, %rcx
	cmovaq	%rcx, %rax
	cmpq	%rax, %rbp
	jbe	.L10
	cmpq	%r13, %r15
	movl	28(%rsp), %ecx
	movq	40(%rsp), %rbx
	jbe	.L11
	movq	24(%rbx), %r15
	movq	32(%rbx), %rsi
	addq	%r15, %rsi
	movq	32(%rsp), %rax
	leaq	(%rax,%r13), %rdx
	movq	%r13, %rdi
	movq	%r13, %rbp
	movl	%ecx, %r13d
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6413lowest_change
	movq	%rax, %r14
	xorl	%eax, %eax
	movq	%r14, %rcx
	subq	88(%rsp), %rcx
	cmovaeq	%rcx, %rax
	cmpq	%rax, %r15
	cmovaq	%r15, %rax
	cmpq	%rax, %rbp
	movl	%r13d, %ecx
	jbe	.L12
.L11:
	movl	%ecx, %edx
	movzbl	15(%rsp), %ecx
	andl	$1, %ecx
	movq	%rbx, %rdi
	movq	32(%rsp), %rsi
	callq	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory16erase_past_paint
	movq	16(%rsp), %r15
	cmpb	$1, 125(%rbx)
	je	.L13
	jmp	.L14
.L5:
	cmpb	$0, 124(%rbx)
	je	.L15
	movb	%dl, 15(%rsp)
	movq	%r15, 16(%rsp)
	testb	%al, %al
	je	.L16
	movq	24(%rbx), %r15
	movq	32(%rbx), %r13
	shll	$8, %r14d
	movq	%r15, %rbp
	subq	%r14, %rbp
	addq	%r13, %rbp
	movw	$0, 122(%rbx)
	movq	96(%rbx), %rax
	cmpq	%rbp, %rax
	cmovbq	%rax, %rbp
	jmp	.L17
.L10:
	movq	%r13, %rbp
	movl	28(%rsp), %ecx
	movq	40(%rsp), %rbx
.L12:
	movq	32(%rsp), %rdx
	addq	%r14, %rdx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	_RNvNtNtCs_11stackbleach4arch6x86_645paint
	subq	%r14, %r12
	movw	$2047, %ax
	cmpq	$16777215, %r12
	ja	.L18
	shrl	$8, %r12d
	movzwl	%r12w, %eax
	cmpl	$2047, %eax
	movl	$2047, %eax
	cmovbl	%r12d, %eax
.L18:
	movzwl	110(%rbx), %ecx
	cmpw	%cx, %ax
	movl	%eax, %edx
	cmovbel	%ecx, %edx
	movw	%dx, 110(%rbx)
	cmpw	108(%rbx), %ax
	jbe	.L19
	incb	120(%rbx)
	jmp	.L20
.L15:
	movq	32(%rbx), %r12
	addq	24(%rbx), %r12
	subq	72(%rbx), %r12
.L21:
	movq	32(%rbx), %rsi
	addq	24(%rbx), %rsi
	subq	72(%rbx), %rsi
	movzbl	%dl, %ecx
	andl	$1, %ecx
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain
	cmpb	$1, 125(%rbx)
	je	.L13
	jmp	.L14
.L19:
	movl	112(%rbx), %ecx
	cmpw	%cx, %ax
	movl	%eax, %edx
	cmovbel	%ecx, %edx
	movw	%dx, 112(%rbx)
.L20:
	movq	16(%rsp), %r15
	addw	%ax, 114(%rbx)
	movzbl	119(%rbx), %eax
	incb	%al
	movb	%al, 119(%rbx)
	cmpb	$32, %al
	jae	.L22
	xorl	%r13d, %r13d
	movq	72(%rbx), %rax
	cmpq	32(%rbx), %rax
	je	.L23
.L24:
	movq	96(%rbx), %rdx
	cmpq	%rbp, %rdx
	cmovaeq	%rbp, %rdx
	movzbl	15(%rsp), %ecx
	andl	$1, %ecx
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain
.L23:
	testb	$1, %r13b
	jne	.L25
	cmpb	$1, 125(%rbx)
	jne	.L14
.L13:
	callq	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L14:
	movb	$1, 28(%r15)
	addq	$152, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L16:
	movq	96(%rbx), %rbp
	movq	24(%rbx), %r15
	movq	32(%rbx), %r13
.L17:
	cmpq	%rbp, %r15
	movq	%rbp, %r12
	cmovaq	%r15, %r12
	leaq	(%r13,%r15), %rdx
	movq	%r15, 48(%rsp)
	movq	%r12, 56(%rsp)
	movq	%rdx, 64(%rsp)
	movq	%r12, 72(%rsp)
	movq	%r12, 80(%rsp)
	subq	%r12, %rdx
	je	.L26
	movq	%r12, %rax
	subq	%r15, %rax
	movq	%r15, %r14
	addq	%rax, %r14
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
.L26:
	cmpq	%r13, 72(%rbx)
	jne	.L27
.L28:
	movq	16(%rsp), %r15
	cmpb	$1, 125(%rbx)
	je	.L13
	jmp	.L14
.L27:
	cmpq	%r15, %rbp
	jbe	.L29
	movq	%r15, 120(%rsp)
	movq	%r12, 128(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	%rbx, 144(%rsp)
	leaq	120(%rsp), %rax
	movq	%rax, 104(%rsp)
	leaq	136(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS(%rip), %r13
	testq	%r13, %r13
	je	.L30
.L31:
	movl	(%r13), %r14d
	testl	%r14d, %r14d
	jle	.L32
	leal	-1(%r14), %esi
	leaq	104(%rsp), %rdi
	callq	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	testb	%al, %al
	je	.L32
	movl	(%r13), %eax
	testl	%eax, %eax
	je	.L33
	movq	72(%rsp), %rax
	movq	%rax, 96(%rbx)
.L34:
	movzbl	126(%rbx), %eax
	testb	%al, %al
	movzbl	15(%rsp), %edx
	je	.L35
	decb	%al
	movb	%al, 126(%rbx)
	je	.L36
.L35:
	movq	80(%rsp), %r12
	movq	16(%rsp), %r15
	jmp	.L21
.L29:
	movq	16(%rsp), %r15
	movzbl	15(%rsp), %edx
	jmp	.L21
.L2:
	movl	24(%r14), %esi
	movq	%rbx, %rdi
	callq	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory11paint_first
	jmp	.L3
.L6:
	movl	%edx, %ebp
	callq	*_RNvNtCs_11stackbleach9registers6detect@GOTPCREL(%rip)
	movl	%ebp, %edx
	movl	%eax, %ebp
	jmp	.L7
.L8:
	callq	_RNvNtCs_11stackbleach5paint11make_number
	jmp	.L9
.L22:
	leaq	106(%rbx), %rdi
	callq	_RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt20_E9end_epochB_
	movq	%rax, %r13
	movq	%rdx, %r14
	incq	%r14
	movq	72(%rbx), %rax
	cmpq	32(%rbx), %rax
	jne	.L24
	jmp	.L23
.L25:
	movq	%rbx, %rdi
	movl	28(%rsp), %esi
	movq	%r14, %rdx
	callq	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory6needed
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory13unpaint_below
	cmpb	$1, 125(%rbx)
	je	.L13
	jmp	.L14
.L30:
	callq	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	movq	%rdx, %r13
	testq	%rdx, %rdx
	setne	%cl
	testb	%cl, %al
	jne	.L31
	movq	72(%rsp), %rax
	movq	%rax, 96(%rbx)
	jmp	.L37
.L32:
	xorl	%eax, %eax
	jmp	.L38
.L33:
	movb	$1, %al
.L38:
	movzbl	%al, %edx
	leaq	104(%rsp), %rcx
	movq	%r13, %rdi
	movl	%r14d, %esi
	callq	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	movq	72(%rsp), %rcx
	movq	%rcx, 96(%rbx)
	testb	%al, %al
	jne	.L34
.L37:
	subq	%r15, %r12
	movq	%r15, %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	*memset@GOTPCREL(%rip)
	movq	32(%rbx), %rax
	cmpq	$65536, %rax
	ja	.L28
	movq	%rax, 72(%rbx)
	movq	24(%rbx), %rax
	movq	%rax, 96(%rbx)
	movq	$0, 80(%rbx)
	movb	$0, 88(%rbx)
	movb	$0, 126(%rbx)
	jmp	.L28
.L36:
	movq	%rbx, %rdi
	movl	%edx, %ebp
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	movl	%ebp, %edx
	jmp	.L35

_RINvCs_3psm8on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	subq	$64, %rsp
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
	callq	*_ZN3psm14StackDirection3new17hE@GOTPCREL(%rip)
	xorl	%ecx, %ecx
	cmpb	$1, %al
	cmovneq	%r14, %rcx
	addq	%r15, %rcx
	movq	32(%rbx), %rax
	movq	%rax, 48(%rsp)
	movups	(%rbx), %xmm0
	movups	16(%rbx), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	leaq	_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_(%rip), %rdx
	leaq	16(%rsp), %rdi
	leaq	15(%rsp), %rsi
	callq	*rust_psm_on_stack@GOTPCREL(%rip)
	addq	$64, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	retq

_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	%rcx, 48(%rsp)
	movq	%rdx, %rbp
	movq	%rsi, %r12
	movq	%rdi, %rbx
	movl	24(%rdx), %eax
	movl	%eax, 28(%rsp)
	movb	$2, 64(%rsp)
	leaq	(%rsi,%rdi), %r14
	movq	%r14, %rax
	xorq	%rdi, %rax
	movabsq	$-3046950969566148511, %rcx
	xorq	%rcx, %rax
	movq	%rcx, -32(%rdi,%rsi)
	movq	%rdi, -24(%rdi,%rsi)
	movq	%r14, -16(%rdi,%rsi)
	movq	%rax, -8(%rdi,%rsi)
	leaq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movq	%rax, %r15
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %rdi
	movq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax), %rsi
	movq	%rbx, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax)
	movq	%r14, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax)
	movq	%rsi, %r13
	orq	%rdi, %r13
	jne	.L1
.L2:
	addq	$-32, %r12
	.weak	__sanitizer_start_switch_fiber
	movq	__sanitizer_start_switch_fiber@GOTPCREL(%rip), %rax
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rcx
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %rdx
	orq	%rcx, %rdx
	orq	%rax, %rdx
	jne	.L3
	callq	*_ZN3psm14StackDirection3new17hE@GOTPCREL(%rip)
	xorl	%ecx, %ecx
	cmpb	$1, %al
	cmoveq	%rcx, %r12
	addq	%rbx, %r12
	movq	%rbp, 72(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 88(%rsp)
	leaq	28(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_(%rip), %rdx
	leaq	72(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r12, %rcx
	callq	*rust_psm_on_stack@GOTPCREL(%rip)
.L4:
	testq	%r13, %r13
	jne	.L5
	leaq	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%r15), %rax
	cmpq	%rbx, (%rax)
	jne	.L5
	cmpq	%r14, 8(%rax)
	jne	.L5
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
.L6:
	movq	56(%rsp), %rax
	movzbl	64(%rsp), %edx
	addq	$136, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L5:
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	_RNvNtCs_11stackbleach7current5leave
	jmp	.L6
.L1:
	callq	_RNvNtCs_11stackbleach7current4push
	jmp	.L2
.L3:
	testq	%rax, %rax
	jne	.L7
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L8
.L9:
	movq	$0, 40(%rsp)
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L10
.L11:
	movq	$0, 16(%rsp)
.L12:
	leaq	112(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	%rbp, 80(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	28(%rsp), %rax
	movq	%rax, 104(%rsp)
	leaq	72(%rsp), %rdx
	movq	%rbx, %rdi
	movq	%r12, %rsi
	callq	_RINvCs_3psm8on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_
	movq	16(%rsp), %rax
	testq	%rax, %rax
	jne	.L13
	.weak	__sanitizer_finish_switch_fiber
	movq	__sanitizer_finish_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L14
.L15:
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L4
.L16:
	callq	*%rax
	movq	%rax, %r12
	movq	%rax, %rdi
	callq	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	cmpq	%r12, %rdx
	movq	%r12, %rcx
	cmovbq	%rdx, %rcx
	movq	40(%rsp), %rsi
	cmpq	%rdx, %rsi
	movq	%rcx, %rdx
	cmovbeq	%rsi, %rdx
	cmpq	%rsi, %r12
	cmovaq	%rcx, %rdx
	subq	%rax, %rdx
	movq	%rax, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	jmp	.L4
.L7:
	leaq	112(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	callq	*%rax
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L9
.L8:
	callq	*%rax
	movq	%rax, 40(%rsp)
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L11
.L10:
	movq	%rax, 16(%rsp)
	.weak	__morestack_get_guard
	movq	__morestack_get_guard@GOTPCREL(%rip), %rax
	callq	*%rax
	movq	%rax, 32(%rsp)
	leaq	4096(%rbx), %rdi
	callq	*16(%rsp)
	jmp	.L12
.L13:
	movq	32(%rsp), %rdi
	callq	*%rax
	.weak	__sanitizer_finish_switch_fiber
	movq	__sanitizer_finish_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L15
.L14:
	movq	112(%rsp), %rdi
	xorl	%esi, %esi
	xorl	%edx, %edx
	callq	*%rax
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L4
	jmp	.L16
.L17:
	movq	%rax, %rbx
	cmpq	$0, 16(%rsp)
	jne	.L18
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.L18:
	movq	32(%rsp), %rdi
	callq	*16(%rsp)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	(%rdi), %rbx
	movq	8(%rdi), %r15
	movq	16(%rdi), %r13
	movq	24(%rdi), %r12
	movq	(%rbx), %rbp
	data16
	leaq	_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	movq	%rax, %r14
	incq	(%rax)
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%r14, %rdi
	callq	_RNvNtNtCs_11stackbleach4heap5local5leave
	movq	8(%r13), %rdx
	cmpq	$8, %rdx
	jae	.L1
	xorl	%eax, %eax
	jmp	.L2
.L1:
	movq	(%r13), %rax
	movq	%rdx, %rcx
	shrq	$3, %rcx
	cmpq	$32, %rdx
	jae	.L3
	xorl	%edx, %edx
	xorl	%esi, %esi
	jmp	.L4
.L3:
	movq	%rcx, %rdx
	andq	$-4, %rdx
	pxor	%xmm0, %xmm0
	xorl	%esi, %esi
	pxor	%xmm1, %xmm1
.L5:
	movdqu	(%rax,%rsi,8), %xmm2
	por	%xmm2, %xmm1
	movdqu	16(%rax,%rsi,8), %xmm2
	por	%xmm2, %xmm0
	addq	$4, %rsi
	cmpq	%rsi, %rdx
	jne	.L5
	por	%xmm1, %xmm0
	pshufd	$238, %xmm0, %xmm1
	por	%xmm0, %xmm1
	movq	%xmm1, %rsi
	jmp	.L6
.L7:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L4:
	orq	(%rax,%rdx,8), %rsi
	incq	%rdx
.L6:
	cmpq	%rdx, %rcx
	jne	.L4
	testq	%rsi, %rsi
	setne	%al
.L2:
	movq	%rbx, (%r15)
	movb	%al, 8(%r15)
	movl	(%r12), %edi
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmpq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	(%rdi), %rax
	movq	%rax, (%rsp)
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r12
	movq	24(%rdi), %rbp
	movq	32(%rdi), %r13
	.weak	__sanitizer_finish_switch_fiber
	movq	__sanitizer_finish_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L1
.L2:
	movq	(%rbx), %r15
	data16
	leaq	_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	movq	%rax, %r14
	incq	(%rax)
	movq	%rbx, %rdi
	callq	*%r15
	movq	%r14, %rdi
	callq	_RNvNtNtCs_11stackbleach4heap5local5leave
	movq	8(%rbp), %rdx
	cmpq	$8, %rdx
	jae	.L3
	xorl	%eax, %eax
	jmp	.L4
.L3:
	movq	(%rbp), %rax
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
	movq	(%rsp), %rcx
	leaq	8(%rcx), %rsi
	leaq	16(%rcx), %rdx
	xorl	%edi, %edi
	callq	*%rax
	jmp	.L2
.L9:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L6:
	orq	(%rax,%rdx,8), %rsi
	incq	%rdx
.L8:
	cmpq	%rdx, %rcx
	jne	.L6
	testq	%rsi, %rsi
	setne	%al
.L4:
	movq	%rbx, (%r12)
	movb	%al, 8(%r12)
	movl	(%r13), %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	.weak	__sanitizer_start_switch_fiber
	movq	__sanitizer_start_switch_fiber@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L10
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L10:
	movq	(%rsp), %rcx
	movq	8(%rcx), %rsi
	movq	16(%rcx), %rdx
	xorl	%edi, %edi
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmpq	*%rax

_RNvNtCs_11stackbleach6bleach15in_place_probed:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$200, %rsp
	movq	%rdi, %rbx
	movq	_RNvNtNtCs_11stackbleach4arch6x86_648DETECTED@GOTPCREL(%rip), %rax
	movl	(%rax), %ebp
	cmpl	$-1, %ebp
	je	.L1
.L2:
	movl	%ebp, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	movl	%ebp, 24(%rbx)
	movq	%rsp, %rsi
	leaq	128(%rsp), %rdi
	callq	_RNvMNtNtCs_11stackbleach6bleach5stackNtB_5Stack6in_use
	cmpl	$3, 128(%rsp)
	je	.L3
	movups	128(%rsp), %xmm0
	movups	144(%rsp), %xmm1
	movups	160(%rsp), %xmm2
	movups	176(%rsp), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movl	24(%rbx), %r15d
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L4
	xorl	%eax, %eax
.L5:
	movq	%rax, 56(%rsp)
	movq	%rbx, 8(%rsp)
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %r12
	testq	%r12, %r12
	jne	.L6
	xorl	%r12d, %r12d
.L7:
	movq	%rsp, %rdx
	leaq	16(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movl	%r15d, %ecx
	callq	_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4plan
	movzbl	48(%rsp), %ebp
	cmpl	$3, %ebp
	je	.L8
	cmpl	$1, %ebp
	jne	.L9
	movl	24(%rsp), %ecx
	movq	32(%rsp), %rdi
	movq	40(%rsp), %rsi
	movq	16(%rsp), %rdx
	addq	%rdi, %rdx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_645paint
	movb	$2, 48(%rsp)
	leaq	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movb	$1, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax)
	movb	$2, %bpl
	jmp	.L9
.L8:
	movq	32(%rsp), %rdi
	movl	24(%rsp), %ecx
	leaq	11520(%rdi), %r14
	leaq	4608(%rdi), %rax
	testl	$393216, %ecx
	cmoveq	%rax, %r14
	movq	16(%rsp), %rdx
	addq	%rdi, %rdx
	movq	%r14, %rsi
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6413lowest_change
	cmpq	%r14, %rax
	sete	%bpl
	xorb	$5, %bpl
	movb	%bpl, 48(%rsp)
.L9:
	movq	8(%rsp), %r13
	movq	(%r13), %rbx
	data16
	leaq	_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	movq	%rax, %r14
	incq	(%rax)
	movq	%r13, %rdi
	callq	*%rbx
	movq	%r14, %rdi
	callq	_RNvNtNtCs_11stackbleach4heap5local5leave
	testq	%r12, %r12
	jne	.L10
	movl	%r15d, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	cmpb	$2, %bpl
	je	.L11
.L12:
	movzbl	%bpl, %eax
	cmpl	$4, %eax
	jne	.L13
.L11:
	movl	%r15d, (%rsp)
	movq	16(%rsp), %rbx
	movl	24(%rsp), %r14d
	movq	32(%rsp), %r12
	movq	40(%rsp), %rsi
	leaq	(%r12,%rbx), %rdx
	movq	%r12, %rdi
	movq	%rsi, %r15
	movl	%r14d, %ecx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6413lowest_change
	movq	%rax, %r13
	testl	$393216, %r14d
	movl	$4608, %eax
	movl	$11520, %ecx
	cmoveq	%rax, %rcx
	xorl	%eax, %eax
	movq	%r13, %rdx
	subq	%rcx, %rdx
	cmovaeq	%rdx, %rax
	cmpq	%rax, %r12
	ja	.L14
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L15
.L16:
	addq	%r13, %rbx
	xorl	%edx, %edx
	cmpb	$4, %bpl
	cmoveq	%rbx, %rdx
	movq	%r13, %rdi
	movq	%r15, %rsi
	movl	%r14d, %ecx
	callq	_RNvNtNtCs_11stackbleach4arch6x86_645paint
	leaq	16(%rsp), %rdi
	movl	$1, %esi
	movq	%r13, %rdx
	callq	_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note
	leaq	_RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	cmpb	$0, _RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%rax)
	sete	%al
	cmpq	$0, 64(%rsp)
	movb	$1, %cl
	jne	.L17
	testb	%cl, %cl
	je	.L18
.L19:
	movq	8(%rsp), %rax
	movb	$1, 28(%rax)
.L20:
	movq	%r15, %rax
	addq	$200, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L1:
	xorl	%edi, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	callq	*_RNvNtCs_11stackbleach9registers6detect@GOTPCREL(%rip)
	movl	%eax, %ebp
	jmp	.L2
.L3:
	movups	136(%rsp), %xmm0
	movq	16(%rbx), %rax
	movq	$2, (%rax)
	movups	%xmm0, 8(%rax)
	movb	$2, 28(%rbx)
	movq	$-1, %r15
	jmp	.L20
.L4:
	callq	*%rax
	jmp	.L5
.L6:
	movl	$4096, %r14d
	addq	72(%rsp), %r14
	.weak	__morestack_get_guard
	movq	__morestack_get_guard@GOTPCREL(%rip), %rax
	callq	*%rax
	movq	%rax, (%rsp)
	movq	%r14, %rdi
	callq	*%r12
	jmp	.L7
.L10:
	movq	(%rsp), %rdi
	callq	*%r12
	movl	%r15d, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	cmpb	$2, %bpl
	jne	.L12
	jmp	.L11
.L14:
	movq	56(%rsp), %rdx
	movl	(%rsp), %r15d
	jmp	.L21
.L15:
	callq	*%rax
	movq	%rax, (%rsp)
	movq	%rax, %rdi
	callq	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	movq	(%rsp), %rdi
	cmpq	%rdi, %rdx
	movq	%rdi, %rcx
	cmovbq	%rdx, %rcx
	movq	56(%rsp), %rsi
	cmpq	%rdx, %rsi
	movq	%rcx, %rdx
	cmovbeq	%rsi, %rdx
	cmpq	%rsi, %rdi
	cmovaq	%rcx, %rdx
	subq	%rax, %rdx
	movq	%rax, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	jmp	.L16
.L13:
	movq	32(%rsp), %r12
	movq	56(%rsp), %rdx
.L21:
	movaps	64(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	movaps	96(%rsp), %xmm2
	movaps	112(%rsp), %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	xorl	%ecx, %ecx
	cmpb	$1, %bpl
	sbbq	%rcx, %rcx
	orq	%r12, %rcx
	leaq	128(%rsp), %rdi
	movl	%r15d, %esi
	callq	_RNvNtCs_11stackbleach6bleach23erase_asked_out_of_line
	movq	%rax, %r14
	movq	%rdx, %r15
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note
	testb	$1, %r14b
	jne	.L22
	andb	$6, %bpl
	movb	$1, %bl
	cmpb	$4, %bpl
	jne	.L23
	movl	24(%rsp), %ecx
	movq	40(%rsp), %r14
	movq	16(%rsp), %rdx
	addq	%r12, %rdx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	_RNvNtNtCs_11stackbleach4arch6x86_645paint
	cmpq	%r15, %r14
	cmovaq	%r14, %r15
.L23:
	movq	8(%rsp), %rax
	movb	%bl, 28(%rax)
	jmp	.L20
.L17:
	movl	%eax, %ecx
	testb	%cl, %cl
	jne	.L19
.L18:
	leaq	64(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	_RNvNtNtCs_11stackbleach6bleach7erasure4cool
	jmp	.L19
.L22:
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	movq	$3, (%rax)
	movabsq	$-9223372036854775807, %rcx
	movq	%rcx, 8(%rax)
	movq	%r15, 32(%rax)
	movq	$-1, %r15
	movb	$3, %bl
	jmp	.L23
.L24:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L25:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L26:
	testq	%r12, %r12
	jne	.L27
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L27:
	movq	(%rsp), %rdi
	callq	*%r12
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)

_RNvNtCs_11stackbleach6bleach8in_place:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$360, %rsp
	movq	%rdi, %rbx
	movq	_RNvNtNtCs_11stackbleach4arch6x86_648DETECTED@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	cmpl	$-1, %eax
	je	.L1
.L2:
	movl	%eax, 24(%rbx)
	movq	%rsp, %rsi
	leaq	16(%rsp), %rdi
	callq	_RNvMNtNtCs_11stackbleach6bleach5stackNtB_5Stack6in_use
	cmpl	$3, 16(%rsp)
	je	.L3
	movups	16(%rsp), %xmm0
	movups	32(%rsp), %xmm1
	movups	48(%rsp), %xmm2
	movups	64(%rsp), %xmm3
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movaps	%xmm1, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movl	24(%rbx), %ebp
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	jne	.L4
	movq	$0, 8(%rsp)
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %r13
	testq	%r13, %r13
	jne	.L5
.L6:
	xorl	%r13d, %r13d
.L7:
	movq	(%rbx), %r15
	data16
	leaq	_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	movq	%rax, %r12
	incq	(%rax)
	movq	%rbx, %rdi
	callq	*%r15
	movq	%r12, %rdi
	callq	_RNvNtNtCs_11stackbleach4heap5local5leave
	testq	%r13, %r13
	jne	.L8
.L9:
	xorps	%xmm0, %xmm0
	movups	%xmm0, 144(%rsp)
	movups	%xmm0, 128(%rsp)
	movups	%xmm0, 112(%rsp)
	movups	%xmm0, 96(%rsp)
	movups	%xmm0, 80(%rsp)
	movups	%xmm0, 64(%rsp)
	movups	%xmm0, 48(%rsp)
	movups	%xmm0, 32(%rsp)
	movq	$-1, 16(%rsp)
	movq	$0, 24(%rsp)
	movq	%rsp, %rdx
	leaq	232(%rsp), %rdi
	leaq	160(%rsp), %rsi
	callq	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	movl	%ebp, %edi
	callq	*_RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers@GOTPCREL(%rip)
	.weak	__get_unsafe_stack_ptr
	movq	__get_unsafe_stack_ptr@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L10
	callq	*%rax
	movq	%rax, %r15
	movq	%rax, %rdi
	callq	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	cmpq	%r15, %rdx
	movq	%r15, %rcx
	cmovbq	%rdx, %rcx
	movq	8(%rsp), %rsi
	cmpq	%rdx, %rsi
	movq	%rcx, %rdx
	cmovbeq	%rsi, %rdx
	cmpq	%rsi, %r15
	cmovaq	%rcx, %rdx
	subq	%rax, %rdx
	movq	%rax, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	jmp	.L10
.L11:
	leaq	16(%rsp), %rdi
	movl	%ebp, %esi
	callq	_RNvNtNtCs_11stackbleach4arch6x86_6411erase_below
.L10:
	leaq	232(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	testb	%al, %al
	jne	.L11
	movq	344(%rsp), %rax
	movq	$0, 344(%rsp)
	testq	%rax, %rax
	je	.L12
	movq	16(%rbx), %rcx
	movq	$3, (%rcx)
	movabsq	$-9223372036854775807, %rdx
	movq	%rdx, 8(%rcx)
	movq	%rax, 32(%rcx)
	movb	$3, 28(%rbx)
.L13:
	movq	$-1, %rax
	jmp	.L14
.L12:
	leaq	232(%rsp), %rdi
	movq	$-1, %rsi
	callq	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	movq	16(%rsp), %rax
	movb	$1, 28(%rbx)
.L14:
	addq	$360, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L1:
	callq	*_RNvNtCs_11stackbleach9registers6detect@GOTPCREL(%rip)
	jmp	.L2
.L3:
	movups	24(%rsp), %xmm0
	movq	16(%rbx), %rax
	movq	$2, (%rax)
	movups	%xmm0, 8(%rax)
	movb	$2, 28(%rbx)
	jmp	.L13
.L4:
	callq	*%rax
	movq	%rax, 8(%rsp)
	.weak	__morestack_set_guard
	movq	__morestack_set_guard@GOTPCREL(%rip), %r13
	testq	%r13, %r13
	je	.L6
.L5:
	movl	$4096, %r12d
	addq	168(%rsp), %r12
	.weak	__morestack_get_guard
	movq	__morestack_get_guard@GOTPCREL(%rip), %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%r12, %rdi
	callq	*%r13
	jmp	.L7
.L8:
	movq	%r14, %rdi
	callq	*%r13
	jmp	.L9
.L15:
	jmp	.L16
.L17:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L18:
	testq	%r13, %r13
	je	.L19
	movq	%r14, %rdi
	callq	*%r13
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L20:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L21:
.L16:
	cmpq	$0, 344(%rsp)
	je	.L19
	leaq	344(%rsp), %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L19:
	callq	*_RNvNtCs_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.L22:
	callq	*_RNvNtCs_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
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

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	cmpb	$1, 124(%rdi)
	jne	.L1
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$88, %rsp
	movq	%rdi, %rbx
	cmpw	$1, 104(%rdi)
	jne	.L2
	movq	24(%rbx), %r14
	movq	32(%rbx), %r13
	leaq	(%r14,%r13), %rdx
	movzwl	122(%rbx), %eax
	shll	$8, %eax
	movq	%rdx, %rbp
	subq	%rax, %rbp
	movw	$0, 122(%rbx)
	movq	96(%rbx), %rax
	cmpq	%rbp, %rax
	cmovbq	%rax, %rbp
	jmp	.L3
.L2:
	movq	96(%rbx), %rbp
	movq	24(%rbx), %r14
	movq	32(%rbx), %r13
	leaq	(%r14,%r13), %rdx
.L3:
	cmpq	%rbp, %r14
	movq	%rbp, %r15
	cmovaq	%r14, %r15
	movq	%r14, 16(%rsp)
	movq	%r15, 24(%rsp)
	movq	%rdx, 32(%rsp)
	movq	%r15, 40(%rsp)
	movq	%r15, 48(%rsp)
	subq	%r15, %rdx
	je	.L4
	movq	%r15, %rax
	subq	%r14, %rax
	movq	%r14, %r12
	addq	%rax, %r12
	movq	%r12, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
.L4:
	cmpq	%r13, 72(%rbx)
	je	.L5
	cmpq	%r14, %rbp
	jbe	.L5
	movq	%r14, 56(%rsp)
	movq	%r15, 64(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	%rbx, 80(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, (%rsp)
	leaq	72(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS(%rip), %r12
	testq	%r12, %r12
	je	.L6
.L7:
	movl	(%r12), %r13d
	testl	%r13d, %r13d
	jle	.L8
	leal	-1(%r13), %esi
	movq	%rsp, %rdi
	callq	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	testb	%al, %al
	je	.L8
	movl	(%r12), %eax
	testl	%eax, %eax
	je	.L9
	movq	40(%rsp), %rax
	movq	%rax, 96(%rbx)
.L10:
	movzbl	126(%rbx), %eax
	testb	%al, %al
	je	.L5
	decb	%al
	movb	%al, 126(%rbx)
	je	.L11
.L5:
	addq	$88, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.L1:
	retq
.L6:
	callq	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	movq	%rdx, %r12
	testq	%rdx, %rdx
	setne	%cl
	testb	%cl, %al
	jne	.L7
	movq	40(%rsp), %rax
	movq	%rax, 96(%rbx)
	jmp	.L12
.L8:
	xorl	%eax, %eax
	jmp	.L13
.L9:
	movb	$1, %al
.L13:
	movzbl	%al, %edx
	movq	%rsp, %rcx
	movq	%r12, %rdi
	movl	%r13d, %esi
	callq	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	movq	40(%rsp), %rcx
	movq	%rcx, 96(%rbx)
	testb	%al, %al
	jne	.L10
.L12:
	subq	%r14, %r15
	movq	%r14, %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	*memset@GOTPCREL(%rip)
	movq	32(%rbx), %rax
	cmpq	$65536, %rax
	ja	.L5
	movq	%rax, 72(%rbx)
	movq	24(%rbx), %rax
	movq	%rax, 96(%rbx)
	movq	$0, 80(%rbx)
	movb	$0, 88(%rbx)
	movb	$0, 126(%rbx)
	jmp	.L5
.L11:
	movq	%rbx, %rdi
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	jmp	.L5

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
	jmp	_RNvNtNtCs_11stackbleach4arch6x86_6417clear_all_but_x87
	fnstenv	-40(%rsp)
	fnclex
	jmp	.L3
	movw	$65535, -32(%rsp)
	movq	$0, -20(%rsp)
	fldenv	-40(%rsp)
	xorl	%eax, %eax
	movq	%rax, -40(%rsp)
	movq	%rax, -32(%rsp)
	movq	%rax, -24(%rsp)
	jmp	.L4
.Lfunc_end__RNvNtNtCs_11stackbleach4arch6x86_6415clear_registers:

_RNvNtNtCs_11stackbleach4arch6x86_6417clear_all_but_x87:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch6x86_6417clear_all_but_x87:

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory16erase_past_paint:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$120, %rsp
	movl	%ecx, 28(%rsp)
	movl	%edx, %r8d
	movq	%rdi, %r14
	movq	24(%rdi), %rbx
	movq	32(%rdi), %r15
	movzwl	122(%rdi), %eax
	shll	$8, %eax
	xorl	%ecx, %ecx
	cmpb	$0, 104(%rdi)
	cmovneq	%rax, %rcx
	leaq	(%r15,%rbx), %rdx
	movq	%rdx, 16(%rsp)
	subq	%rcx, %rdx
	movq	96(%rdi), %rbp
	cmpq	%rdx, %rbp
	cmovaeq	%rdx, %rbp
	cmpq	%rbp, %rbx
	movq	%rbp, %r12
	cmovaq	%rbx, %r12
	movq	%rsi, %r9
	movq	72(%rdi), %r13
	cmpq	%r15, %r13
	movq	%r12, (%rsp)
	cmoveq	%rbx, %r12
	movq	%rbx, 32(%rsp)
	movq	%r12, 40(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%r12, 56(%rsp)
	movq	%r12, 64(%rsp)
	subq	%r12, %rdx
	je	.L1
	movq	%r12, %rdi
	xorl	%esi, %esi
	movl	%r8d, 24(%rsp)
	movq	%r9, 8(%rsp)
	callq	*memset@GOTPCREL(%rip)
	movq	8(%rsp), %r9
	movl	24(%rsp), %r8d
.L1:
	cmpq	%r15, %r13
	jne	.L2
	xorl	%r15d, %r15d
	movq	16(%rsp), %r12
	jmp	.L3
.L2:
	movb	$1, %r15b
	cmpq	%rbx, %rbp
	jbe	.L4
	movq	%rbx, 88(%rsp)
	movq	(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	%r14, 112(%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 72(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS(%rip), %rbp
	testq	%rbp, %rbp
	je	.L5
.L6:
	movl	(%rbp), %r12d
	testl	%r12d, %r12d
	movq	%r9, 8(%rsp)
	movl	%r8d, %r13d
	jle	.L7
	leal	-1(%r12), %esi
	leaq	72(%rsp), %rdi
	callq	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	testb	%al, %al
	je	.L7
	movl	(%rbp), %eax
	testl	%eax, %eax
	movq	8(%rsp), %r9
	je	.L8
	movl	%r13d, %r8d
	movq	56(%rsp), %rax
	movq	%rax, 96(%r14)
.L9:
	movzbl	126(%r14), %eax
	testb	%al, %al
	movq	16(%rsp), %r12
	je	.L10
	decb	%al
	movb	%al, 126(%r14)
	je	.L11
.L10:
	movq	64(%rsp), %rbp
	jmp	.L3
.L4:
	movq	16(%rsp), %r12
	movq	(%rsp), %rbp
.L3:
	testb	%r15b, %r15b
	cmovneq	%rbp, %rbx
	movq	%r12, %rax
	subq	%rbx, %rax
	movq	%rax, %rcx
	shrq	$8, %rcx
	cmpb	$1, %al
	sbbq	$-1, %rcx
	cmpw	$1, 104(%r14)
	jne	.L12
	movw	$2047, %ax
	cmpq	$65535, %rcx
	ja	.L13
	movzwl	%cx, %eax
	cmpl	$2047, %eax
	movl	$2047, %eax
	cmovbl	%ecx, %eax
.L13:
	movzwl	110(%r14), %edx
	cmpw	%dx, %ax
	movl	%eax, %esi
	cmovbel	%edx, %esi
	movw	%si, 110(%r14)
	cmpw	108(%r14), %ax
	jbe	.L14
	incb	120(%r14)
	jmp	.L15
.L14:
	movl	112(%r14), %edx
	cmpw	%dx, %ax
	movl	%eax, %esi
	cmovbel	%edx, %esi
	movw	%si, 112(%r14)
.L15:
	addw	%ax, 114(%r14)
	movzbl	119(%r14), %eax
	incb	%al
	movb	%al, 119(%r14)
	cmpb	$32, %al
	jae	.L16
.L12:
	incq	%rcx
	movq	%r14, %rdi
	movq	%r9, %rsi
	movl	%r8d, %edx
	callq	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory9paint_for
	movzwl	122(%r14), %ecx
	shll	$8, %ecx
	xorl	%eax, %eax
	cmpb	$0, 104(%r14)
	cmovneq	%rcx, %rax
	testb	%r15b, %r15b
	je	.L17
	movq	72(%r14), %rcx
	cmpq	32(%r14), %rcx
	je	.L17
	subq	%rax, %r12
	movzbl	28(%rsp), %ecx
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain
.L17:
	addq	$120, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L16:
	leaq	106(%r14), %rdi
	movq	%rcx, %rbx
	movq	%rbp, (%rsp)
	movl	%r8d, %ebp
	movq	%r9, %r13
	callq	_RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt20_E9end_epochB_
	movq	%r13, %r9
	movl	%ebp, %r8d
	movq	(%rsp), %rbp
	movq	%rbx, %rcx
	jmp	.L12
.L5:
	movl	%r8d, %ebp
	movq	%r9, %r12
	callq	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	movq	%r12, %r9
	movl	%ebp, %r8d
	movq	%rdx, %rbp
	testq	%rdx, %rdx
	setne	%cl
	testb	%cl, %al
	jne	.L6
	movq	56(%rsp), %rax
	movq	%rax, 96(%r14)
	jmp	.L18
.L7:
	xorl	%eax, %eax
	jmp	.L19
.L8:
	movb	$1, %al
.L19:
	movzbl	%al, %edx
	leaq	72(%rsp), %rcx
	movq	%rbp, %rdi
	movl	%r12d, %esi
	callq	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	movq	56(%rsp), %rcx
	movq	%rcx, 96(%r14)
	testb	%al, %al
	movl	%r13d, %r8d
	movq	8(%rsp), %r9
	jne	.L9
.L18:
	movq	%r9, %r13
	movl	%r8d, %ebp
	movq	(%rsp), %rdx
	subq	%rbx, %rdx
	xorl	%r15d, %r15d
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	movq	32(%r14), %rax
	cmpq	$65536, %rax
	movq	16(%rsp), %r12
	ja	.L20
	movq	%rax, 72(%r14)
	movq	24(%r14), %rax
	movq	%rax, 96(%r14)
	movq	$0, 80(%r14)
	movb	$0, 88(%r14)
	movb	$0, 126(%r14)
	xorl	%r15d, %r15d
.L20:
	movl	%ebp, %r8d
	movq	%r13, %r9
	jmp	.L3
.L11:
	movq	%r14, %rdi
	movl	%r8d, %ebp
	movq	%r9, %r13
	callq	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	movq	%r13, %r9
	movl	%ebp, %r8d
	jmp	.L10

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory9paint_for:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$24, %rsp
	movq	%rcx, %r13
	movl	%edx, %r14d
	movq	%rsi, %rbp
	movq	%rdi, %r12
	movq	24(%rdi), %r15
	movq	32(%rdi), %r10
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %rbx
	movq	(%rbx), %rcx
	testq	%rcx, %rcx
	jne	.L1
	movq	%r10, 16(%rsp)
	callq	*_ZN6region2os4unix9page_size17hE@GOTPCREL(%rip)
	movq	16(%rsp), %r10
	movq	%rax, %rcx
	movq	%rax, (%rbx)
	testq	%rax, %rax
	je	.L2
.L1:
	cmpw	$1, 104(%r12)
	jne	.L3
	movq	72(%r12), %rdi
	addq	%r10, %r15
	shlq	$8, %r13
	testl	$393216, %r14d
	movl	$4608, %eax
	movl	$11520, %edx
	cmoveq	%rax, %rdx
	addq	%r13, %rdx
	movq	$-1, %rax
	cmovaeq	%rdx, %rax
	cmpq	%r10, %rax
	cmovaeq	%r10, %rax
	cmpq	$131072, %rax
	movl	$131072, %edx
	cmovbq	%rax, %rdx
	movq	%r15, %rsi
	subq	%rdx, %rsi
	movq	%rsi, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.L4
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.L5
.L3:
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L4:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ecx
.L5:
	subq	%rdx, %rsi
	movq	%r15, %rax
	subq	%rdi, %rax
	cmpq	%rsi, %rax
	cmovaeq	%rsi, %rax
	cmpq	%r10, %rdi
	cmoveq	%rsi, %rax
	movzwl	122(%r12), %ecx
	shll	$8, %ecx
	movq	%r15, %rdi
	subq	%rcx, %rdi
	cmpq	%rdi, %rax
	cmovbq	%rax, %rdi
	movq	%r15, %rax
	subq	%rdi, %rax
	cmpq	$16777216, %rax
	jae	.L6
	shrl	$8, %eax
	movw	%ax, 122(%r12)
	addq	%rdi, %rbp
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movl	%r14d, %ecx
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmp	_RNvNtNtCs_11stackbleach4arch6x86_645paint
.L6:
	leaq	.Lanon(%rip), %rdi
	leaq	.Lanon(%rip), %rcx
	leaq	.Lanon(%rip), %r8
	leaq	15(%rsp), %rdx
	movl	$18, %esi
	callq	*_RNvNtCs_4core6result13unwrap_failed@GOTPCREL(%rip)
.L2:
	leaq	.Lanon(%rip), %rdi
	callq	*_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero@GOTPCREL(%rip)

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory13unpaint_below:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$24, %rsp
	cmpw	$1, 104(%rdi)
	jne	.L1
	movq	%rdi, %rbx
	movq	24(%rdi), %r14
	movq	32(%rdi), %r12
	addq	%r14, %r12
	movzwl	122(%rdi), %eax
	shll	$8, %eax
	movq	%r12, %rbp
	subq	%rax, %rbp
	cmpq	%rsi, %rbp
	movq	%rsi, %r13
	cmovaq	%rbp, %r13
	movq	%r13, %r15
	subq	%rbp, %r15
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.L2
	shlq	$2, %rax
	cmpq	%rax, %r15
	jae	.L3
	jmp	.L1
.L2:
	movq	%rsi, 16(%rsp)
	callq	*_ZN6region2os4unix9page_size17hE@GOTPCREL(%rip)
	movq	16(%rsp), %rsi
	movq	_ZN6region4page4size9PAGE_SIZE17hE@GOTPCREL(%rip), %rcx
	movq	%rax, (%rcx)
	shlq	$2, %rax
	cmpq	%rax, %r15
	jb	.L1
.L3:
	subq	%r13, %r12
	cmpq	$16777216, %r12
	jae	.L4
	shrl	$8, %r12d
	movw	%r12w, 122(%rbx)
	movq	%rbp, %r12
	subq	%r14, %r12
	cmpq	%rsi, %rbp
	jae	.L5
	leaq	(%r14,%r12), %rbp
	movq	%rbp, %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	*memset@GOTPCREL(%rip)
.L5:
	addq	%r12, %r14
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
	movq	%rax, 8(%rsp)
	movq	%r14, %rdi
	movq	%r15, %rsi
	movl	$24, %edx
	callq	*madvise@GOTPCREL(%rip)
	testl	%eax, %eax
	je	.L7
	movl	(%r12), %r14d
	shlq	$32, %r14
	orq	$2, %r14
	leaq	8(%rsp), %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	movq	%r14, 8(%rsp)
.L7:
	leaq	8(%rsp), %rdi
	callq	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L6:
	movq	96(%rbx), %rax
	cmpq	%rax, %r13
	cmovaq	%r13, %rax
	movq	%rax, 96(%rbx)
.L1:
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L4:
	leaq	.Lanon(%rip), %rdi
	leaq	.Lanon(%rip), %rcx
	leaq	.Lanon(%rip), %r8
	leaq	7(%rsp), %rdx
	movl	$18, %esi
	callq	*_RNvNtCs_4core6result13unwrap_failed@GOTPCREL(%rip)

_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4plan:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	movl	%ecx, %r15d
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, 8(%rsp)
	movq	_RNvNtCs_11stackbleach5paint6NUMBER(%rip), %rax
	testq	%rax, %rax
	je	.L1
.L2:
	movq	%rax, 32(%rsp)
	addq	$-128, %rbx
	andq	$-256, %rbx
	leaq	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movq	%rax, %rsi
	movzwl	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %ebp
	movl	%r15d, 20(%rsp)
	testl	$393216, %r15d
	movl	$4608, %eax
	movl	$11520, %r15d
	cmoveq	%rax, %r15
	leaq	1(%rbp), %rax
	movl	%eax, %ecx
	shll	$8, %ecx
	addq	%r15, %rcx
	cmpq	$32768, %rcx
	movl	$32768, %edx
	cmovbq	%rcx, %rdx
	xorl	%r12d, %r12d
	movq	%rbx, %rcx
	subq	%rdx, %rcx
	cmovaeq	%rcx, %r12
	cmpq	$9, %rax
	movl	$9, %r13d
	cmovbq	%rax, %r13
	cmpq	$0, (%r14)
	movq	%r14, %rdi
	je	.L3
	cmpq	%r12, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rsi)
	ja	.L4
.L5:
	movzbl	_RNvNtCs_11stackbleach6probes6ANSWER.0(%rip), %eax
	cmpb	$1, %al
	je	.L6
	movzbl	%al, %eax
	cmpl	$2, %eax
	jne	.L7
.L8:
	xorl	%eax, %eax
	jmp	.L9
.L6:
	cmpq	$0, (%rdi)
	je	.L10
	leaq	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rsi), %rax
.L11:
	movq	8(%rsp), %rdx
	movzbl	(%rax), %eax
	addb	%al, %al
	incb	%al
	jmp	.L12
.L3:
	cmpq	%r12, 8(%rdi)
	setbe	%al
	cmpw	$9, %bp
	jb	.L13
.L14:
	testb	%al, %al
	jne	.L13
	shll	$8, %r13d
	addq	%r15, %r13
	xorl	%r12d, %r12d
	movq	%rbx, %rax
	subq	%r13, %rax
	cmovaeq	%rax, %r12
	cmpq	$0, (%rdi)
	je	.L15
	cmpq	%r12, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rsi)
	jbe	.L5
	movq	%rsi, %r15
	movq	%rdi, %r14
	movq	%r12, %rsi
	movq	%rbx, %rdx
	callq	_RNvNtNtCs_11stackbleach6bleach4band10makes_room
	testb	%al, %al
	je	.L8
	movq	%r14, %rdi
	movq	%r15, %rsi
	jmp	.L5
.L10:
	movb	$3, %al
.L9:
	movq	8(%rsp), %rdx
.L12:
	movq	32(%rsp), %rcx
	movq	%rcx, (%rdx)
	movl	20(%rsp), %ecx
	movl	%ecx, 8(%rdx)
	movq	%r12, 16(%rdx)
	movq	%rbx, 24(%rdx)
	movb	%al, 32(%rdx)
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L15:
	cmpq	%r12, 8(%rdi)
	jbe	.L5
	jmp	.L8
.L1:
	callq	_RNvNtCs_11stackbleach5paint11make_number
	jmp	.L2
.L4:
	movq	%rdi, 24(%rsp)
	movq	%rsi, %r14
	movq	%r12, %rsi
	movq	%rbx, %rdx
	callq	_RNvNtNtCs_11stackbleach6bleach4band10makes_room
	movq	%r14, %rsi
	movq	24(%rsp), %rdi
	cmpw	$9, %bp
	jae	.L14
.L13:
	testb	%al, %al
	jne	.L5
	jmp	.L8
.L7:
	movq	%rsi, %r15
	movq	%rdi, %r14
	callq	_RNvNtCs_11stackbleach6probes8find_out
	movl	%eax, %ecx
	cmpq	$0, (%r14)
	je	.L16
	movq	%r15, %rax
	testb	%cl, %cl
	je	.L8
	leaq	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %rax
	jmp	.L11
.L16:
	xorl	%eax, %eax
	testb	%cl, %cl
	setne	%al
	leal	(%rax,%rax,2), %eax
	jmp	.L9

_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	subq	$16, %rsp
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movzbl	32(%rdi), %ebp
	cmpl	$2, %ebp
	jne	.L1
	leaq	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movb	$0, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax)
.L1:
	leaq	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	leaq	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %r12
	movups	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%rax), %xmm0
	movaps	%xmm0, (%rsp)
	cmpq	$1, %r15
	jne	.L2
	movq	24(%rbx), %rcx
	subq	%r14, %rcx
	movw	$2047, %ax
	cmpq	$16777215, %rcx
	ja	.L3
	shrl	$8, %ecx
	movzwl	%cx, %eax
	cmpl	$2047, %eax
	movl	$2047, %eax
	cmovbl	%ecx, %eax
.L3:
	movl	4(%rsp), %ecx
	cmpw	%cx, %ax
	movl	%eax, %edx
	cmovbel	%ecx, %edx
	movw	%dx, 4(%rsp)
	cmpw	2(%rsp), %ax
	jbe	.L4
	incb	14(%rsp)
	jmp	.L5
.L2:
	cmpl	$4, %ebp
	je	.L6
	cmpl	$2, %ebp
	jne	.L7
.L6:
	movq	24(%rbx), %rax
	subq	16(%rbx), %rax
	addq	%rax, %rax
	cmpq	$32768, %rax
	movl	$32768, %ebx
	cmovbq	%rax, %rbx
	shrl	$8, %ebx
	movl	4(%rsp), %eax
	cmpw	%ax, %bx
	cmoval	%ebx, %eax
	movw	%ax, 4(%rsp)
	cmpw	%bx, 2(%rsp)
	jae	.L8
	incb	14(%rsp)
	jmp	.L9
.L4:
	movzwl	6(%rsp), %ecx
	cmpw	%cx, %ax
	movl	%eax, %edx
	cmovbel	%ecx, %edx
	movw	%dx, 6(%rsp)
.L5:
	addw	%ax, 8(%rsp)
	movzbl	13(%rsp), %eax
	incb	%al
	movb	%al, 13(%rsp)
	cmpb	$32, %al
	jb	.L7
	movq	%rsp, %rdi
	callq	_RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt96_E9end_epochB_
	jmp	.L7
.L8:
	movzwl	6(%rsp), %eax
	cmpw	%ax, %bx
	movl	%ebx, %ecx
	cmovbel	%eax, %ecx
	movw	%cx, 6(%rsp)
.L9:
	addw	%bx, 8(%rsp)
	movzbl	13(%rsp), %eax
	incb	%al
	movb	%al, 13(%rsp)
	cmpb	$32, %al
	jae	.L10
.L11:
	movl	(%rsp), %eax
	cmpw	%ax, %bx
	cmovbel	%eax, %ebx
	movw	%bx, (%rsp)
.L7:
	movzwl	(%rsp), %eax
	movw	%ax, (%r12)
	movq	2(%rsp), %rax
	movq	%rax, 2(%r12)
	movzwl	10(%rsp), %eax
	movw	%ax, 10(%r12)
	movzbl	12(%rsp), %eax
	movb	%al, 12(%r12)
	movzbl	13(%rsp), %eax
	movb	%al, 13(%r12)
	movzwl	14(%rsp), %eax
	movw	%ax, 14(%r12)
	addq	$16, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.L10:
	movq	%rsp, %rdi
	callq	_RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt96_E9end_epochB_
	jmp	.L11

_RNvNtNtCs_11stackbleach4arch6x86_645paint:
	cmpq	%rsi, %rdi
	jae	.L1
	movl	$256, %eax
	testq	%rdx, %rdx
	cmovel	%edx, %eax
	movq	%rdx, %xmm0
	movq	%rax, %xmm1
	testl	$8, %ecx
	je	.L2
	vpbroadcastq	%xmm0, %ymm0
	vpbroadcastq	%xmm1, %ymm1
	vmovdqa	%ymm0, (%rdi)
	vmovdqa	%ymm0, 32(%rdi)
	vmovdqa	%ymm0, 64(%rdi)
	vmovdqa	%ymm0, 96(%rdi)
	vmovdqa	%ymm0, 128(%rdi)
	vmovdqa	%ymm0, 160(%rdi)
	vmovdqa	%ymm0, 192(%rdi)
	vmovdqa	%ymm0, 224(%rdi)
	vpaddq	%ymm1, %ymm0, %ymm0
	addq	$256, %rdi
	cmpq	%rsi, %rdi
	jb	.L3
	vzeroupper
	jmp	.L1
	punpcklqdq	%xmm0, %xmm0
	punpcklqdq	%xmm1, %xmm1
	movdqa	%xmm0, (%rdi)
	movdqa	%xmm0, 16(%rdi)
	movdqa	%xmm0, 32(%rdi)
	movdqa	%xmm0, 48(%rdi)
	movdqa	%xmm0, 64(%rdi)
	movdqa	%xmm0, 80(%rdi)
	movdqa	%xmm0, 96(%rdi)
	movdqa	%xmm0, 112(%rdi)
	movdqa	%xmm0, 128(%rdi)
	movdqa	%xmm0, 144(%rdi)
	movdqa	%xmm0, 160(%rdi)
	movdqa	%xmm0, 176(%rdi)
	movdqa	%xmm0, 192(%rdi)
	movdqa	%xmm0, 208(%rdi)
	movdqa	%xmm0, 224(%rdi)
	movdqa	%xmm0, 240(%rdi)
	paddq	%xmm1, %xmm0
	addq	$256, %rdi
	cmpq	%rsi, %rdi
	jb	.L4
	retq
.Lfunc_end__RNvNtNtCs_11stackbleach4arch6x86_645paint:

_RNvNtNtCs_11stackbleach4arch6x86_6413lowest_change:
	movq	%rdi, %rax
	cmpq	%rsi, %rax
	jae	.L1
	movl	$256, %r8d
	movq	%rdx, %xmm0
	movq	%r8, %xmm9
	testl	$8, %ecx
	je	.L2
	vpbroadcastq	%xmm0, %ymm0
	vpbroadcastq	%xmm9, %ymm9
	vpcmpeqd	(%rax), %ymm0, %ymm1
	vpcmpeqd	32(%rax), %ymm0, %ymm2
	vpcmpeqd	64(%rax), %ymm0, %ymm3
	vpcmpeqd	96(%rax), %ymm0, %ymm4
	vpcmpeqd	128(%rax), %ymm0, %ymm5
	vpcmpeqd	160(%rax), %ymm0, %ymm6
	vpcmpeqd	192(%rax), %ymm0, %ymm7
	vpcmpeqd	224(%rax), %ymm0, %ymm8
	vpand	%ymm2, %ymm1, %ymm1
	vpand	%ymm4, %ymm3, %ymm3
	vpand	%ymm6, %ymm5, %ymm5
	vpand	%ymm7, %ymm8, %ymm7
	vpand	%ymm3, %ymm1, %ymm1
	vpand	%ymm7, %ymm5, %ymm5
	vpand	%ymm5, %ymm1, %ymm1
	vpmovmskb	%ymm1, %r8d
	cmpl	$-1, %r8d
	jne	.L3
	vpaddq	%ymm0, %ymm9, %ymm0
	addq	$256, %rax
	cmpq	%rsi, %rax
	jb	.L4
	vzeroall
	jmp	.L1
	punpcklqdq	%xmm0, %xmm0
	punpcklqdq	%xmm9, %xmm9
	movdqa	%xmm0, %xmm1
	pcmpeqd	(%rax), %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	16(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	32(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	48(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	64(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	80(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	96(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	112(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	128(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	144(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	160(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	176(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	192(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	208(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	224(%rax), %xmm2
	pand	%xmm2, %xmm1
	movdqa	%xmm0, %xmm2
	pcmpeqd	240(%rax), %xmm2
	pand	%xmm2, %xmm1
	pmovmskb	%xmm1, %r8d
	cmpl	$65535, %r8d
	jne	.L5
	paddq	%xmm9, %xmm0
	addq	$256, %rax
	cmpq	%rsi, %rax
	jb	.L6
	pxor	%xmm1, %xmm1
	pxor	%xmm2, %xmm2
	xorl	%r8d, %r8d
	retq
.Lfunc_end__RNvNtNtCs_11stackbleach4arch6x86_6413lowest_change:

