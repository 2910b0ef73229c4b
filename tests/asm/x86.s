// i686-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$112, %esp
	movl	144(%esp), %ecx
	movl	140(%esp), %edx
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	leal	136(%esp), %esi
	leal	88(%esp), %edi
	movl	132(%esp), %eax
	movb	$0, 72(%esp)
	movl	$0, 20(%esp)
	movl	$1, 16(%esp)
	movl	$-2147483648, 12(%esp)
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
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
	jne	.L3
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
.L3:
	movl	%esi, (%esp)
	calll	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_@PLT
	leal	.Lanon@GOTOFF(%ebx), %eax
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	calll	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise@PLT

_RNvCs_9on_record15in_place_probed:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$112, %esp
	movl	132(%esp), %ecx
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	leal	128(%esp), %edx
	leal	88(%esp), %edi
	movl	136(%esp), %eax
	leal	36(%esp), %esi
	movb	$0, 72(%esp)
	movb	$0, 12(%esp)
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movl	%edx, 24(%esp)
	leal	24(%esp), %edx
	movl	%ecx, 28(%esp)
	leal	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_@GOTOFF(%ebx), %ecx
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
	movl	_RNvNtCs_11stackbleach6bleach15in_place_probed@GOT(%ebx), %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x865enter@PLT
	cmpb	$1, 52(%esp)
	jne	.L3
	cmpb	$2, 12(%esp)
	je	.L4
	addl	$112, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.L4:
	movl	16(%esp), %eax
	movl	20(%esp), %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	calll	_RNvNtCs_3std5panic13resume_unwind@PLT
.L3:
	movl	%esi, (%esp)
	calll	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_@PLT
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
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	leal	128(%esp), %edx
	leal	88(%esp), %edi
	movl	136(%esp), %eax
	leal	36(%esp), %esi
	movb	$0, 72(%esp)
	movb	$0, 12(%esp)
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movl	%edx, 24(%esp)
	leal	24(%esp), %edx
	movl	%ecx, 28(%esp)
	leal	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_@GOTOFF(%ebx), %ecx
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
	jne	.L3
	cmpb	$2, 12(%esp)
	je	.L4
	addl	$112, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.L4:
	movl	16(%esp), %eax
	movl	20(%esp), %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	calll	_RNvNtCs_3std5panic13resume_unwind@PLT
.L3:
	movl	%esi, (%esp)
	calll	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_@PLT
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
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movl	_RNvNtNtCs_11stackbleach4arch3x868DETECTED@GOT(%ebx), %eax
	movl	(%eax), %esi
	cmpl	$-1, %esi
	je	.L3
.L4:
	movl	16(%esp), %edi
	movl	%esi, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	movl	%esi, 12(%edi)
	movl	4(%edi), %ecx
	movl	%edi, %edx
	calll	_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform
	movl	$-1, %eax
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.L3:
	xorl	%ecx, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	calll	_RNvNtCs_11stackbleach9registers6detect@PLT
	movl	%eax, %esi
	jmp	.L4
.L5:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$92, %esp
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	cmpw	$0, 54(%ecx)
	sete	%al
	cmpb	$0, 36(%ecx)
	jne	.L3
	xorl	%eax, %eax
.L3:
	testb	%al, %al
	movl	%ebx, 16(%esp)
	jne	.L4
.L5:
	movl	_RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT(%ebx), %ebx
	movl	%edx, 24(%esp)
	movl	12(%ecx), %edx
	movl	16(%ecx), %esi
	movl	56(%ecx), %ebp
	movl	%ecx, %edi
	movl	(%ebx), %eax
	movl	%edx, 40(%esp)
	movl	%edx, %ecx
	movl	%esi, %edx
	testl	%eax, %eax
	jne	.L6
	movl	%ebx, 20(%esp)
	movl	16(%esp), %ebx
	calll	_RNvNtNtCs_6region2os4unix9page_size@PLT
	movl	20(%esp), %ecx
	movl	%eax, (%ecx)
	movl	12(%edi), %ecx
	movl	16(%edi), %edx
.L6:
	movl	60(%edi), %ebx
	movb	$1, 72(%edi)
	cmpl	%ebx, %eax
	cmovael	%ebx, %eax
	addl	40(%esp), %esi
	addl	%ebx, %ebp
	addl	%ecx, %ebp
	subl	%ebp, %esi
	addl	%ecx, %esi
	movl	%esi, 44(%esp)
	movl	%eax, 48(%esp)
	subl	$8, %esp
	movl	24(%esp), %ebx
	leal	52(%esp), %eax
	pushl	%eax
	pushl	36(%esp)
	calll	_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_
	addl	$16, %esp
	movzwl	54(%edi), %ecx
	movl	%eax, 40(%esp)
	movzbl	36(%edi), %eax
	movl	%edi, %ebp
	movl	%edi, 24(%esp)
	movzwl	%cx, %esi
	testw	%si, %si
	setne	%cl
	testb	%cl, %al
	je	.L7
	movl	16(%esp), %ebx
	movb	%dl, 15(%esp)
	movl	_RNvNtNtCs_11stackbleach4arch3x868DETECTED@GOT(%ebx), %eax
	movl	(%eax), %eax
	cmpl	$-1, %eax
	movl	%eax, 20(%esp)
	je	.L8
	movl	_RNvNtCs_11stackbleach5paint6NUMBER@GOTOFF(%ebx), %eax
	testl	%eax, %eax
	je	.L9
.L10:
	movl	12(%ebp), %ecx
	movl	16(%ebp), %edx
	shll	$8, %esi
	xorl	%edi, %edi
	movl	%eax, 28(%esp)
	movl	%ecx, 32(%esp)
	addl	%ecx, %edx
	movzwl	38(%ebp), %ecx
	movl	%edx, %ebp
	subl	%esi, %ebp
	movl	%edx, %esi
	shll	$8, %ecx
	addl	$4864, %ecx
	subl	%ecx, %esi
	cmovbl	%edi, %esi
	cmpl	%esi, %ebp
	movl	%esi, %edi
	cmoval	%ebp, %edi
	addl	%edi, %eax
	subl	$8, %esp
	movl	%edi, %ecx
	movl	%edx, 44(%esp)
	pushl	28(%esp)
	pushl	%eax
	calll	_RNvNtNtCs_11stackbleach4arch3x8613lowest_change
	addl	$8, %esp
	movl	32(%esp), %ebx
	movl	%eax, %edx
	subl	$4608, %eax
	movl	$0, %ecx
	cmovbl	%ecx, %eax
	cmpl	%eax, %ebx
	cmoval	%ebx, %eax
	cmpl	%eax, %edi
	jbe	.L11
	cmpl	%ebp, %esi
	jbe	.L12
	movl	24(%esp), %eax
	movl	%ebp, %edi
	movl	12(%eax), %esi
	movl	16(%eax), %edx
	movl	28(%esp), %eax
	addl	%esi, %edx
	addl	%ebp, %eax
	subl	$8, %esp
	movl	24(%esp), %ebx
	movl	%ebp, %ecx
	pushl	28(%esp)
	pushl	%eax
	calll	_RNvNtNtCs_11stackbleach4arch3x8613lowest_change
	addl	$8, %esp
	movl	%eax, %edx
	xorl	%eax, %eax
	movl	%edx, %ecx
	subl	$4608, %ecx
	cmovbl	%eax, %ecx
	cmpl	%ecx, %esi
	cmoval	%esi, %ecx
	cmpl	%ecx, %ebp
	ja	.L12
	movl	16(%esp), %ebx
	jmp	.L13
.L7:
	cmpb	$0, 72(%ebp)
	je	.L14
	testb	%al, %al
	movb	%dl, 15(%esp)
	je	.L15
	movl	12(%ebp), %ebx
	movl	16(%ebp), %ecx
	movw	$0, 54(%ebp)
	shll	$8, %esi
	movl	68(%ebp), %eax
	movl	%ebx, %edi
	subl	%esi, %edi
	addl	%ecx, %edi
	cmpl	%edi, %eax
	cmovbl	%eax, %edi
	jmp	.L16
.L11:
	movl	16(%esp), %ebx
	movl	%ebp, %edi
.L13:
	movl	28(%esp), %eax
	addl	%edx, %eax
	subl	$8, %esp
	movl	44(%esp), %esi
	movl	%edx, %ecx
	movl	%edx, %ebp
	movl	%esi, %edx
	pushl	28(%esp)
	pushl	%eax
	calll	_RNvNtNtCs_11stackbleach4arch3x865paint
	addl	$8, %esp
	subl	%ebp, %esi
	movw	$2047, %ax
	cmpl	$16777215, %esi
	ja	.L17
	shrl	$8, %esi
	movzwl	%si, %eax
	cmpl	$2047, %eax
	movl	$2047, %eax
	cmovbl	%esi, %eax
.L17:
	movl	24(%esp), %ebp
	movl	%eax, %edx
	movzwl	42(%ebp), %ecx
	cmpw	%cx, %ax
	cmovbel	%ecx, %edx
	movw	%dx, 42(%ebp)
	cmpw	40(%ebp), %ax
	jbe	.L18
	incb	52(%ebp)
	jmp	.L19
.L14:
	movl	16(%ebp), %eax
	addl	12(%ebp), %eax
	subl	56(%ebp), %eax
.L20:
	movl	16(%ebp), %ecx
	movl	12(%ebp), %esi
	movl	%eax, 20(%esp)
	movl	%ecx, 28(%esp)
	addl	%ecx, %esi
	movl	56(%ebp), %ecx
	subl	%ecx, %esi
	movl	%ecx, 32(%esp)
	movl	%esi, %ecx
	subl	%eax, %ecx
	jbe	.L21
	movl	60(%ebp), %edi
	movl	%ecx, %ebx
	jmp	.L22
.L18:
	movl	44(%ebp), %ecx
	movl	%eax, %edx
	cmpw	%cx, %ax
	cmovbel	%ecx, %edx
	movw	%dx, 44(%ebp)
.L19:
	addw	%ax, 46(%ebp)
	movl	16(%esp), %ebx
	movzbl	51(%ebp), %eax
	incb	%al
	cmpb	$32, %al
	movb	%al, 51(%ebp)
	jae	.L23
	xorl	%ecx, %ecx
	movl	16(%ebp), %eax
	subl	56(%ebp), %eax
	je	.L24
.L25:
	movl	12(%ebp), %esi
	movl	68(%ebp), %ebx
	movl	%edi, %edx
	movl	%edi, 20(%esp)
	addl	%eax, %esi
	cmpl	%edi, %ebx
	movl	%ebx, 32(%esp)
	cmovbl	%ebx, %edx
	movl	%esi, 28(%esp)
	jae	.L26
	movl	60(%ebp), %edi
	subl	%edx, %esi
	movl	%edi, %ebx
	orl	%esi, %ebx
	jne	.L27
.L28:
	movzbl	64(%ebp), %eax
	cmpb	$1, %al
	adcb	$-1, %al
	movb	%al, 64(%ebp)
	jmp	.L24
.L21:
	movl	60(%ebp), %edi
	xorl	%ebx, %ebx
	testl	%edi, %edi
	je	.L29
.L22:
	cmpl	%edi, %ebx
	seta	%al
	orb	%al, %dl
	movzbl	64(%ebp), %eax
	testb	$1, %dl
	je	.L30
	addb	$16, %al
	movzbl	%al, %edx
	cmpb	$48, %al
	movl	$48, %eax
	cmovbl	%edx, %eax
	jmp	.L31
.L30:
	cmpb	$1, %al
	adcb	$-1, %al
.L31:
	cmpl	%edi, %ebx
	movl	24(%esp), %ebp
	cmoval	%ebx, %edi
	xorl	%edx, %edx
	cmpb	$17, %al
	cmovael	%edi, %edx
	movl	%esi, %edi
	subl	%edx, %edi
	cmpl	%edi, %esi
	movb	%al, 64(%ebp)
	movl	%edx, 60(%ebp)
	cmovbl	%esi, %edi
	cmpl	%edi, 20(%esp)
	jae	.L32
	movl	28(%esp), %eax
	addl	$2097151, %ecx
	movl	%edi, %ebp
	andl	$-2097152, %ecx
	subl	32(%esp), %eax
	cmpl	%ecx, %eax
	cmovbl	%eax, %ecx
	subl	%ecx, %esi
	subl	%esi, %ebp
	subl	$4, %esp
	movl	20(%esp), %ebx
	pushl	$4
	pushl	%ebp
	pushl	%esi
	calll	madvise@PLT
	addl	$16, %esp
	testl	%eax, %eax
	je	.L33
	calll	__errno_location@PLT
	subl	$4, %esp
	pushl	$24
	pushl	%ebp
	pushl	%esi
	calll	madvise@PLT
	addl	$16, %esp
.L33:
	movl	24(%esp), %ebp
	movl	68(%ebp), %eax
	cmpl	%eax, %edi
	cmoval	%edi, %eax
	movl	%eax, 68(%ebp)
	jmp	.L32
.L15:
	movl	68(%ebp), %edi
	movl	12(%ebp), %ebx
	movl	16(%ebp), %ecx
.L16:
	cmpl	%edi, %ebx
	movl	%edi, %edx
	leal	(%ecx,%ebx), %eax
	movl	%ebx, 44(%esp)
	cmoval	%ebx, %edx
	movl	%edx, 48(%esp)
	movl	%eax, 52(%esp)
	subl	%edx, %eax
	movl	%edx, 56(%esp)
	movl	%edx, 60(%esp)
	je	.L34
	movl	%ecx, 28(%esp)
	movl	%edx, %ecx
	movl	%ebx, %ebp
	subl	%ebx, %ecx
	addl	%ecx, %ebp
	subl	$4, %esp
	movl	%ebx, %esi
	movl	20(%esp), %ebx
	movl	%edx, 24(%esp)
	pushl	%eax
	pushl	$0
	pushl	%ebp
	calll	memset@PLT
	movl	44(%esp), %ecx
	movl	36(%esp), %edx
	movl	%esi, %ebx
	addl	$16, %esp
	movl	24(%esp), %ebp
.L34:
	cmpl	%ecx, 56(%ebp)
	je	.L32
	cmpl	%ebx, %edi
	movl	%ebx, %eax
	movl	16(%esp), %ebx
	movl	%edx, %esi
	jbe	.L35
	leal	44(%esp), %ecx
	leal	76(%esp), %edx
	movl	%eax, 76(%esp)
	movl	%eax, 20(%esp)
	movl	%esi, 80(%esp)
	movl	%ecx, 84(%esp)
	leal	84(%esp), %ecx
	movl	%edx, 68(%esp)
	movl	%ebp, 88(%esp)
	movl	%ecx, 72(%esp)
	movl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS@GOTOFF(%ebx), %edi
	testl	%edi, %edi
	je	.L36
.L37:
	movl	(%edi), %eax
	testl	%eax, %eax
	movl	%eax, 28(%esp)
	jle	.L38
	leal	-1(%eax), %edx
	leal	68(%esp), %ecx
	calll	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	testb	%al, %al
	je	.L38
	movl	(%edi), %eax
	testl	%eax, %eax
	je	.L39
	movl	56(%esp), %eax
	movl	%eax, 68(%ebp)
.L40:
	movzbl	74(%ebp), %eax
	movzbl	15(%esp), %edx
	testb	%al, %al
	je	.L41
	decb	%al
	movb	%al, 74(%ebp)
	je	.L42
.L41:
	movl	60(%esp), %eax
	jmp	.L20
.L26:
	movl	60(%ebp), %edi
	xorl	%esi, %esi
	testl	%edi, %edi
	je	.L28
.L27:
	movl	%ecx, 36(%esp)
	movb	15(%esp), %ch
	cmpl	%edi, %esi
	seta	%bl
	orb	%bl, %ch
	movzbl	64(%ebp), %ebx
	testb	$1, %ch
	je	.L43
	addb	$16, %bl
	movzbl	%bl, %ecx
	cmpb	$48, %bl
	movl	$48, %ebx
	cmovbl	%ecx, %ebx
	jmp	.L44
.L29:
	movzbl	64(%ebp), %eax
	cmpb	$1, %al
	adcb	$-1, %al
	movb	%al, 64(%ebp)
	jmp	.L32
.L43:
	cmpb	$1, %bl
	adcb	$-1, %bl
.L44:
	cmpl	%edi, %esi
	movl	24(%esp), %ecx
	cmoval	%esi, %edi
	movl	28(%esp), %esi
	xorl	%ebp, %ebp
	cmpb	$17, %bl
	cmovael	%edi, %ebp
	movb	%bl, 64(%ecx)
	movl	%ebp, 60(%ecx)
	movl	%esi, %edi
	subl	%ebp, %edi
	movl	%ecx, %ebp
	movl	20(%esp), %ecx
	cmpl	%edi, %ecx
	cmovbl	%ecx, %edi
	movl	36(%esp), %ecx
	cmpl	%edi, 32(%esp)
	jae	.L24
	movl	%esi, %ecx
	movl	%edi, %ebp
	subl	%edx, %ecx
	addl	$2097151, %ecx
	andl	$-2097152, %ecx
	cmpl	%ecx, %eax
	cmovbl	%eax, %ecx
	subl	%ecx, %esi
	subl	%esi, %ebp
	subl	$4, %esp
	movl	20(%esp), %ebx
	pushl	$4
	pushl	%ebp
	pushl	%esi
	calll	madvise@PLT
	addl	$16, %esp
	testl	%eax, %eax
	je	.L45
	calll	__errno_location@PLT
	subl	$4, %esp
	pushl	$24
	pushl	%ebp
	pushl	%esi
	calll	madvise@PLT
	addl	$16, %esp
.L45:
	movl	24(%esp), %ebp
	movl	36(%esp), %ecx
	movl	%edi, 68(%ebp)
.L24:
	testb	$1, %cl
	jne	.L46
.L32:
	cmpb	$1, 73(%ebp)
	jne	.L47
	movl	16(%esp), %ebx
	calll	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L47:
	movl	40(%esp), %eax
	movb	$1, 16(%eax)
	addl	$92, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L35:
	movzbl	15(%esp), %edx
	movl	%esi, %eax
	jmp	.L20
.L12:
	subl	$8, %esp
	movzbl	23(%esp), %eax
	movl	32(%esp), %ebp
	movl	36(%esp), %edx
	movl	24(%esp), %ebx
	andl	$1, %eax
	movl	%ebp, %ecx
	pushl	%eax
	pushl	32(%esp)
	calll	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory16erase_past_paint
	addl	$16, %esp
	jmp	.L32
.L4:
	movl	%edx, %edi
	movl	12(%edx), %edx
	movl	16(%esp), %ebx
	movl	%ecx, %esi
	calll	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory11paint_first
	movl	16(%esp), %ebx
	movl	%edi, %edx
	movl	%esi, %ecx
	jmp	.L5
.L8:
	movl	16(%esp), %ebx
	calll	_RNvNtCs_11stackbleach9registers6detect@PLT
	movl	16(%esp), %ebx
	movl	%eax, 20(%esp)
	movl	_RNvNtCs_11stackbleach5paint6NUMBER@GOTOFF(%ebx), %eax
	testl	%eax, %eax
	jne	.L10
.L9:
	movl	16(%esp), %ebx
	calll	_RNvNtCs_11stackbleach5paint11make_number
	movl	16(%esp), %ebx
	jmp	.L10
.L23:
	leal	38(%ebp), %ecx
	calll	_RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt20_E9end_epochB_
	movl	%eax, %ecx
	incl	%edx
	movl	%edx, 64(%esp)
	movl	16(%ebp), %eax
	subl	56(%ebp), %eax
	jne	.L25
	jmp	.L24
.L46:
	movl	64(%esp), %edx
	movl	16(%esp), %ebx
	movl	%ebp, %ecx
	calll	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory6needed
	movl	%ebp, %ecx
	movl	%eax, %edx
	calll	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory13unpaint_below
	jmp	.L32
.L36:
	movl	16(%esp), %ebx
	calll	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	movl	16(%esp), %ebx
	testl	%edx, %edx
	movl	%edx, %edi
	setne	%cl
	testb	%cl, %al
	jne	.L37
	movl	56(%esp), %eax
	movl	%eax, 68(%ebp)
	jmp	.L48
.L38:
	xorl	%eax, %eax
	jmp	.L49
.L39:
	movb	$1, %al
.L49:
	subl	$8, %esp
	movl	24(%esp), %ebx
	movl	36(%esp), %edx
	leal	76(%esp), %ebp
	movzbl	%al, %eax
	movl	%edi, %ecx
	pushl	%ebp
	pushl	%eax
	calll	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	addl	$16, %esp
	movl	56(%esp), %ecx
	movl	24(%esp), %ebp
	testb	%al, %al
	movl	%ecx, 68(%ebp)
	jne	.L40
.L48:
	movl	20(%esp), %edi
	subl	%edi, %esi
	subl	$4, %esp
	pushl	%esi
	pushl	$0
	pushl	%edi
	calll	memset@PLT
	addl	$16, %esp
	movl	16(%ebp), %eax
	cmpl	$65536, %eax
	ja	.L50
	movl	24(%esp), %ecx
	movl	%eax, 56(%ecx)
	movl	12(%ecx), %eax
	movl	%eax, 68(%ecx)
	movl	$0, 60(%ecx)
	movb	$0, 64(%ecx)
	movb	$0, 74(%ecx)
.L50:
	movl	24(%esp), %ebp
	jmp	.L32
.L42:
	movl	16(%esp), %ebx
	movl	%ebp, %ecx
	calll	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	movzbl	15(%esp), %edx
	movl	60(%esp), %eax
	jmp	.L20

_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$44, %esp
	movl	64(%esp), %eax
	leal	(%edx,%ecx), %ebp
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	movl	%ecx, %esi
	leal	-32(%edx), %edi
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movl	%ebp, 12(%esp)
	movl	12(%eax), %eax
	movb	$2, 24(%esp)
	movl	%eax, 16(%esp)
	movl	%ecx, %eax
	movl	$-709423556, -28(%ecx,%edx)
	movl	$-1829091231, -32(%ecx,%edx)
	movl	$0, -20(%ecx,%edx)
	movl	%ecx, -24(%ecx,%edx)
	movl	%ebp, -16(%ecx,%edx)
	movl	$0, -12(%ecx,%edx)
	movl	$-709423556, -4(%ecx,%edx)
	xorl	%ebp, %eax
	xorl	$-1829091231, %eax
	movl	%eax, -8(%ecx,%edx)
	leal	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax), %edx
	movl	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %ecx
	movl	%esi, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax)
	movl	%ebp, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax)
	movl	%eax, 8(%esp)
	movl	%edx, %ebp
	orl	%ecx, %ebp
	jne	.L3
.L4:
	movl	64(%esp), %eax
	movl	%eax, 28(%esp)
	leal	20(%esp), %eax
	movl	%eax, 32(%esp)
	movl	68(%esp), %eax
	movl	%eax, 36(%esp)
	leal	16(%esp), %eax
	movl	%eax, 40(%esp)
	calll	_RNvMCs_3psmNtB_14StackDirection3new@PLT
	xorl	%ecx, %ecx
	cmpb	$1, %al
	cmovel	%ecx, %edi
	addl	%esi, %edi
	subl	$8, %esp
	leal	15(%esp), %edx
	leal	_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_@GOTOFF(%ebx), %eax
	leal	36(%esp), %ecx
	pushl	%edi
	pushl	%eax
	calll	rust_psm_on_stack@PLT
	addl	$8, %esp
	movl	12(%esp), %edx
	testl	%ebp, %ebp
	jne	.L5
	movl	8(%esp), %eax
	leal	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %eax
	cmpl	%esi, (%eax)
	jne	.L5
	cmpl	%edx, 4(%eax)
	jne	.L5
	movl	$0, (%eax)
	movl	$0, 4(%eax)
.L6:
	movl	20(%esp), %eax
	movzbl	24(%esp), %edx
	addl	$44, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L3:
	calll	_RNvNtCs_11stackbleach7current4push
	jmp	.L4
.L5:
	movl	%esi, %ecx
	calll	_RNvNtCs_11stackbleach7current5leave
	jmp	.L6

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	4(%ecx), %eax
	movl	(%ecx), %ebp
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movl	%eax, 20(%esp)
	movl	8(%ecx), %eax
	movl	(%ebp), %edi
	movl	%ebp, 24(%esp)
	movl	%eax, 12(%esp)
	movl	12(%ecx), %eax
	movl	%ebp, (%esp)
	movl	%eax, 16(%esp)
	leal	_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@TLSGD(,%ebx), %eax
	calll	___tls_get_addr@PLT
	incl	(%eax)
	movl	%eax, %esi
	calll	*%edi
	movl	%esi, %ecx
	calll	_RNvNtNtCs_11stackbleach4heap5local5leave
	movl	12(%esp), %eax
	xorl	%ecx, %ecx
	movl	4(%eax), %edx
	cmpl	$8, %edx
	jb	.L3
	movl	(%eax), %esi
	movl	%edx, %eax
	shrl	$3, %eax
	cmpl	$32, %edx
	jae	.L4
	xorl	%edi, %edi
	xorl	%edx, %edx
	jmp	.L5
.L4:
	movl	%eax, %edx
	leal	16(%esi), %ecx
	pxor	%xmm0, %xmm0
	pxor	%xmm1, %xmm1
	andl	$-4, %edx
	movl	%edx, %edi
.L6:
	movdqu	-16(%ecx), %xmm2
	movdqu	(%ecx), %xmm3
	addl	$32, %ecx
	addl	$-4, %edx
	por	%xmm2, %xmm1
	por	%xmm3, %xmm0
	jne	.L6
	por	%xmm1, %xmm0
	cmpl	%edi, %eax
	pshufd	$238, %xmm0, %xmm1
	por	%xmm0, %xmm1
	pshufd	$85, %xmm1, %xmm0
	movd	%xmm1, %edx
	movd	%xmm0, %ecx
	je	.L7
.L5:
	subl	%edi, %eax
	leal	(%esi,%edi,8), %esi
.L8:
	orl	(%esi), %edx
	orl	4(%esi), %ecx
	addl	$8, %esi
	decl	%eax
	jne	.L8
.L7:
	orl	%ecx, %edx
	setne	%cl
.L3:
	movl	24(%esp), %eax
	movl	20(%esp), %edx
	movl	%eax, (%edx)
	movb	%cl, 4(%edx)
	movl	16(%esp), %ecx
	movl	(%ecx), %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L9:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvNtCs_11stackbleach6bleach15in_place_probed:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$124, %esp
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movl	_RNvNtNtCs_11stackbleach4arch3x868DETECTED@GOT(%ebx), %eax
	movl	(%eax), %esi
	cmpl	$-1, %esi
	je	.L3
.L4:
	movl	144(%esp), %ebp
	movl	%esi, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	movl	%esi, 12(%ebp)
	movl	%esp, %edx
	leal	52(%esp), %ecx
	calll	_RNvMNtNtCs_11stackbleach6bleach5stackNtB_5Stack6in_use
	cmpl	$3, 52(%esp)
	je	.L5
	movsd	68(%esp), %xmm1
	movsd	76(%esp), %xmm0
	movsd	52(%esp), %xmm2
	movsd	%xmm1, 108(%esp)
	movsd	60(%esp), %xmm1
	movsd	%xmm0, 116(%esp)
	movsd	%xmm2, 92(%esp)
	movsd	%xmm1, 100(%esp)
	movl	12(%ebp), %ecx
	movl	%esp, %eax
	movl	%ecx, 36(%esp)
	movl	%ecx, 4(%esp)
	leal	16(%esp), %ecx
	leal	92(%esp), %edx
	movl	%eax, (%esp)
	calll	_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4plan
	movzbl	32(%esp), %eax
	cmpl	$3, %eax
	je	.L6
	cmpl	$1, %eax
	jne	.L7
	movl	24(%esp), %ecx
	movl	16(%esp), %esi
	movl	20(%esp), %eax
	movl	28(%esp), %edx
	addl	%ecx, %esi
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	calll	_RNvNtNtCs_11stackbleach4arch3x865paint
	subl	$8, %esp
	leal	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	movb	$2, 32(%esp)
	movb	$1, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax)
	movb	$2, %al
.L7:
	movl	%eax, 8(%esp)
	jmp	.L8
.L6:
	movl	24(%esp), %ecx
	movl	16(%esp), %edx
	movl	20(%esp), %eax
	addl	%ecx, %edx
	leal	4608(%ecx), %esi
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	movl	%esi, %edx
	calll	_RNvNtNtCs_11stackbleach4arch3x8613lowest_change
	subl	$8, %esp
	cmpl	%esi, %eax
	sete	%al
	xorb	$5, %al
	movl	%eax, 8(%esp)
	movb	%al, 32(%esp)
.L8:
	movl	(%ebp), %edi
	leal	_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@TLSGD(,%ebx), %eax
	calll	___tls_get_addr@PLT
	movl	%ebp, (%esp)
	incl	(%eax)
	movl	%eax, %esi
	calll	*%edi
	movl	%esi, %ecx
	calll	_RNvNtNtCs_11stackbleach4heap5local5leave
	movl	36(%esp), %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	movl	8(%esp), %ecx
	cmpb	$2, %cl
	je	.L9
	movzbl	%cl, %eax
	cmpl	$4, %eax
	jne	.L10
.L9:
	movl	20(%esp), %ecx
	movl	16(%esp), %ebp
	movl	24(%esp), %edi
	movl	28(%esp), %edx
	leal	(%edi,%ebp), %eax
	movl	%ecx, 84(%esp)
	movl	%ecx, 4(%esp)
	movl	%edi, %ecx
	movl	%edx, 88(%esp)
	movl	%eax, (%esp)
	calll	_RNvNtNtCs_11stackbleach4arch3x8613lowest_change
	subl	$8, %esp
	movl	%eax, %esi
	xorl	%eax, %eax
	movl	%edi, 12(%esp)
	movl	%esi, %ecx
	subl	$4608, %ecx
	cmovbl	%eax, %ecx
	cmpl	%ecx, %edi
	ja	.L11
	addl	%esi, %ebp
	cmpb	$4, 8(%esp)
	movl	84(%esp), %ecx
	cmovel	%ebp, %eax
	movl	88(%esp), %ebp
	movl	%ecx, 4(%esp)
	movl	%esi, %ecx
	movl	%eax, (%esp)
	movl	%ebp, %edx
	calll	_RNvNtNtCs_11stackbleach4arch3x865paint
	subl	$8, %esp
	leal	16(%esp), %ecx
	movl	$1, %edx
	movl	%esi, (%esp)
	calll	_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note
	cmpl	$0, 92(%esp)
	movl	144(%esp), %edi
	je	.L12
	movsd	116(%esp), %xmm0
	movsd	100(%esp), %xmm1
	movsd	%xmm0, 76(%esp)
	movsd	108(%esp), %xmm0
	movsd	%xmm1, 60(%esp)
	movsd	%xmm0, 68(%esp)
	movsd	92(%esp), %xmm0
	movsd	%xmm0, 52(%esp)
	leal	_RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	cmpb	$0, _RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+4(%eax)
	jne	.L13
.L12:
	movb	$1, 16(%edi)
.L14:
	movl	%ebp, %eax
	addl	$124, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L3:
	xorl	%ecx, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	calll	_RNvNtCs_11stackbleach9registers6detect@PLT
	movl	%eax, %esi
	jmp	.L4
.L5:
	movl	56(%esp), %eax
	movl	60(%esp), %ecx
	movl	8(%ebp), %edx
	movl	$2, (%edx)
	movl	%eax, 4(%edx)
	movl	%ecx, 8(%edx)
	movb	$2, 16(%ebp)
	movl	$-1, %ebp
	jmp	.L14
.L11:
	movl	144(%esp), %ebp
	movl	8(%esp), %ecx
	jmp	.L15
.L13:
	movl	12(%esp), %eax
	leal	52(%esp), %ecx
	movl	%esi, %edx
	movl	%eax, (%esp)
	calll	_RNvNtNtCs_11stackbleach6bleach7erasure4cool
	jmp	.L12
.L10:
	movl	24(%esp), %eax
	movl	%eax, 12(%esp)
.L15:
	movsd	108(%esp), %xmm1
	xorl	%eax, %eax
	cmpb	$1, %cl
	movsd	116(%esp), %xmm0
	movsd	92(%esp), %xmm2
	sbbl	%eax, %eax
	orl	12(%esp), %eax
	movsd	%xmm1, 68(%esp)
	movsd	100(%esp), %xmm1
	movsd	%xmm0, 76(%esp)
	movsd	%xmm2, 52(%esp)
	movsd	%xmm1, 60(%esp)
	movl	36(%esp), %ecx
	leal	52(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%ecx, (%esp)
	leal	40(%esp), %ecx
	calll	_RNvNtCs_11stackbleach6bleach23erase_asked_out_of_line
	leal	16(%esp), %ecx
	xorl	%edx, %edx
	calll	_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note
	cmpb	$4, 40(%esp)
	jne	.L16
	movl	8(%esp), %eax
	movl	44(%esp), %edi
	movb	$1, %cl
	andb	$6, %al
	cmpb	$4, %al
	jne	.L17
	movl	16(%esp), %edx
	movl	12(%esp), %ecx
	movl	28(%esp), %esi
	movl	20(%esp), %eax
	addl	%ecx, %edx
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	movl	%esi, %edx
	calll	_RNvNtNtCs_11stackbleach4arch3x865paint
	subl	$8, %esp
	cmpl	%edi, %esi
	movb	$1, %cl
	cmoval	%esi, %edi
.L17:
	movb	%cl, 16(%ebp)
	movl	%edi, %ebp
	jmp	.L14
.L16:
	movl	44(%esp), %ecx
	movl	8(%ebp), %edx
	movl	40(%esp), %eax
	movl	$-1, %edi
	movl	$3, (%edx)
	movl	$-2147483647, 4(%edx)
	movl	%ecx, 20(%edx)
	movb	$3, %cl
	movl	%eax, 16(%edx)
	jmp	.L17
.L18:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L19:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvNtCs_11stackbleach6bleach8in_place:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$188, %esp
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movl	_RNvNtNtCs_11stackbleach4arch3x868DETECTED@GOT(%ebx), %eax
	movl	(%eax), %eax
	cmpl	$-1, %eax
	je	.L3
.L4:
	movl	208(%esp), %ebp
	movl	%eax, 12(%ebp)
	movl	%esp, %edx
	leal	16(%esp), %ecx
	calll	_RNvMNtNtCs_11stackbleach6bleach5stackNtB_5Stack6in_use
	cmpl	$3, 16(%esp)
	je	.L5
	movsd	40(%esp), %xmm0
	movsd	24(%esp), %xmm1
	movsd	%xmm0, 180(%esp)
	movsd	32(%esp), %xmm0
	movsd	%xmm1, 164(%esp)
	movsd	%xmm0, 172(%esp)
	movsd	16(%esp), %xmm0
	movsd	%xmm0, 156(%esp)
	movl	(%ebp), %eax
	movl	12(%ebp), %esi
	movl	%eax, 12(%esp)
	leal	_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@TLSGD(,%ebx), %eax
	calll	___tls_get_addr@PLT
	incl	(%eax)
	movl	%eax, %edi
	subl	$12, %esp
	pushl	%ebp
	calll	*28(%esp)
	addl	$16, %esp
	movl	%edi, %ecx
	calll	_RNvNtNtCs_11stackbleach4heap5local5leave
	xorps	%xmm0, %xmm0
	movsd	%xmm0, 80(%esp)
	movsd	%xmm0, 72(%esp)
	movsd	%xmm0, 64(%esp)
	movsd	%xmm0, 56(%esp)
	movsd	%xmm0, 48(%esp)
	movsd	%xmm0, 40(%esp)
	movsd	%xmm0, 32(%esp)
	movsd	%xmm0, 24(%esp)
	movl	$-1, 16(%esp)
	movl	$0, 20(%esp)
	movl	%esp, %eax
	subl	$12, %esp
	leal	168(%esp), %edx
	leal	100(%esp), %ecx
	pushl	%eax
	calll	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	addl	$16, %esp
	movl	%esi, %ecx
	calll	_RNvNtNtCs_11stackbleach4arch3x8615clear_registers@PLT
	leal	88(%esp), %edi
	leal	16(%esp), %ebp
.L6:
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	testb	%al, %al
	je	.L7
	movl	%ebp, %ecx
	movl	%esi, %edx
	calll	_RNvNtNtCs_11stackbleach4arch3x8611erase_below
	jmp	.L6
.L7:
	movzbl	120(%esp), %ecx
	movzbl	123(%esp), %esi
	movzwl	121(%esp), %edx
	movl	124(%esp), %eax
	movb	$4, 120(%esp)
	cmpb	$4, %cl
	jne	.L8
	leal	88(%esp), %ecx
	movl	$-1, %edx
	calll	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	movzbl	120(%esp), %eax
	movl	16(%esp), %esi
	cmpb	$4, %al
	je	.L9
	cmpb	$3, %al
	jne	.L9
	movl	124(%esp), %eax
	movl	4(%eax), %ebp
	movl	(%eax), %edi
	movl	%eax, 12(%esp)
	movl	(%ebp), %eax
	testl	%eax, %eax
	je	.L10
	subl	$12, %esp
	pushl	%edi
	calll	*%eax
	addl	$16, %esp
.L10:
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L11
	subl	$4, %esp
	pushl	8(%ebp)
	pushl	%eax
	pushl	%edi
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
.L11:
	subl	$4, %esp
	pushl	$4
	pushl	$12
	pushl	24(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
.L9:
	movl	208(%esp), %eax
	movb	$1, 16(%eax)
	jmp	.L12
.L8:
	movl	208(%esp), %edi
	shll	$16, %esi
	movzbl	%cl, %ecx
	orl	%esi, %edx
	shll	$8, %edx
	orl	%edx, %ecx
	movl	8(%edi), %edx
	movl	$3, (%edx)
	movl	$-2147483647, 4(%edx)
	movl	%eax, 20(%edx)
	movl	%ecx, 16(%edx)
	movb	$3, 16(%edi)
.L13:
	movl	$-1, %esi
.L12:
	movl	%esi, %eax
	addl	$188, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L3:
	calll	_RNvNtCs_11stackbleach9registers6detect@PLT
	jmp	.L4
.L5:
	movl	20(%esp), %eax
	movl	24(%esp), %ecx
	movl	8(%ebp), %edx
	movl	$2, (%edx)
	movl	%eax, 4(%edx)
	movl	%ecx, 8(%edx)
	movb	$2, 16(%ebp)
	jmp	.L13
.L14:
	movl	4(%ebp), %eax
	testl	%eax, %eax
	je	.L15
	subl	$4, %esp
	pushl	8(%ebp)
	pushl	%eax
	pushl	%edi
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
.L15:
	subl	$4, %esp
	pushl	$4
	pushl	$12
	pushl	24(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L16:
	jmp	.L17
.L18:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L19:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L20:
.L17:
	cmpb	$4, 120(%esp)
	je	.L21
	leal	120(%esp), %eax
	subl	$12, %esp
	pushl	%eax
	calll	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	addl	$16, %esp
.L21:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L22:
	calll	_RNvNtCs_4core9panicking16panic_in_cleanup@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_:
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
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
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
.L3:
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L4:
	movl	%eax, (%esp)
	calll	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup@PLT
	movl	32(%esi), %ecx
	movb	$2, (%ecx)
	movl	%eax, 4(%ecx)
	movl	%edx, 8(%ecx)
	jmp	.L3
.L5:
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
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
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
.L3:
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
	jmp	.L3
.L5:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L6:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$48, %esp
	movl	64(%esp), %esi
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movzbl	16(%esi), %eax
	cmpl	$2, %eax
	jb	.L3
	movl	32(%esi), %edi
	je	.L4
	cmpb	$2, (%edi)
	jne	.L5
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
	je	.L4
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
	je	.L4
.L6:
	leal	12(%esp), %eax
	subl	$12, %esp
	pushl	%eax
	calll	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop@PLT
	addl	$16, %esp
	movl	12(%esp), %eax
	testl	%eax, %eax
	jle	.L4
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	28(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	jmp	.L4
.L5:
	subl	$12, %esp
	pushl	%edi
	calll	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_7outcome5EndeduEECs_9on_record@PLT
	addl	$16, %esp
.L4:
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
.L3:
	addl	$48, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.L7:
	movl	12(%esp), %eax
	testl	%eax, %eax
	jle	.L8
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	28(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L9:
	cmpl	$0, 8(%esp)
	je	.L8
	leal	8(%esp), %ecx
	calll	_RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultINtNtB_6option6OptionNtNtCs_11stackbleach5error10PanicErrorEB_EECs_9on_record
.L8:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L10:
	calll	_RNvNtCs_4core9panicking16panic_in_cleanup@PLT
.L11:
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
	jmp	.L6
.L12:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L13:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	48(%esp), %esi
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movzbl	16(%esi), %eax
	cmpl	$2, %eax
	jb	.L3
	movl	32(%esi), %edi
	je	.L4
	subl	$12, %esp
	pushl	%edi
	calll	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEECs_9on_record@PLT
	addl	$16, %esp
.L4:
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
.L3:
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L5:
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
	jle	.L4
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	32(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	jmp	.L4
.L6:
	movl	16(%esp), %eax
	testl	%eax, %eax
	jle	.L7
	subl	$4, %esp
	pushl	$1
	pushl	%eax
	pushl	32(%esp)
	calll	_RNvCs_7___rustc14___rust_dealloc@PLT
	addl	$16, %esp
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L7:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L8:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT
.L9:
	calll	_RNvNtCs_4core9panicking19panic_cannot_unwind@PLT

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$60, %esp
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	cmpb	$1, 72(%ecx)
	jne	.L3
	cmpw	$1, 36(%ecx)
	movl	%ecx, %ebp
	jne	.L4
	movl	16(%ebp), %eax
	movl	12(%ebp), %esi
	movzwl	54(%ebp), %ecx
	movw	$0, 54(%ebp)
	movl	68(%ebp), %edx
	movl	%eax, (%esp)
	addl	%esi, %eax
	shll	$8, %ecx
	movl	%eax, %edi
	subl	%ecx, %edi
	cmpl	%edi, %edx
	cmovbl	%edx, %edi
	jmp	.L5
.L4:
	movl	16(%ebp), %eax
	movl	12(%ebp), %esi
	movl	68(%ebp), %edi
	movl	%eax, (%esp)
	addl	%esi, %eax
.L5:
	cmpl	%edi, %esi
	movl	%edi, %ecx
	movl	%esi, 24(%esp)
	movl	%esi, 8(%esp)
	cmoval	%esi, %ecx
	movl	%ecx, 28(%esp)
	movl	%eax, 32(%esp)
	subl	%ecx, %eax
	movl	%ecx, 36(%esp)
	movl	%ecx, 40(%esp)
	movl	%ecx, 4(%esp)
	je	.L6
	movl	4(%esp), %ecx
	movl	%ebp, 12(%esp)
	movl	%esi, %ebp
	subl	%esi, %ecx
	addl	%ecx, %ebp
	subl	$4, %esp
	pushl	%eax
	pushl	$0
	pushl	%ebp
	calll	memset@PLT
	movl	20(%esp), %ecx
	movl	24(%esp), %esi
	addl	$16, %esp
	movl	12(%esp), %ebp
.L6:
	movl	(%esp), %eax
	cmpl	%eax, 56(%ebp)
	je	.L3
	cmpl	%esi, %edi
	jbe	.L3
	movl	%esi, 44(%esp)
	movl	%ecx, 48(%esp)
	leal	24(%esp), %eax
	leal	44(%esp), %edx
	leal	52(%esp), %ecx
	movl	%eax, 52(%esp)
	movl	%edx, 16(%esp)
	movl	%ebp, 56(%esp)
	movl	%ecx, 20(%esp)
	movl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS@GOTOFF(%ebx), %ecx
	testl	%ecx, %ecx
	je	.L7
.L8:
	movl	(%ecx), %edx
	testl	%edx, %edx
	jle	.L9
	movl	%ecx, %edi
	movl	%edx, (%esp)
	decl	%edx
	leal	16(%esp), %ecx
	calll	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	testb	%al, %al
	je	.L10
	movl	(%edi), %eax
	testl	%eax, %eax
	je	.L11
	movl	36(%esp), %eax
	movl	%eax, 68(%ebp)
.L12:
	movzbl	74(%ebp), %eax
	testb	%al, %al
	je	.L3
	decb	%al
	movb	%al, 74(%ebp)
	je	.L13
.L3:
	addl	$60, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L7:
	calll	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	testl	%edx, %edx
	setne	%cl
	testb	%cl, %al
	movl	%edx, %ecx
	jne	.L8
	movl	36(%esp), %eax
	movl	%eax, 68(%ebp)
	jmp	.L14
.L9:
	xorl	%eax, %eax
	jmp	.L15
.L11:
	movl	%edi, %ecx
	movb	$1, %al
.L16:
	movl	(%esp), %edx
.L15:
	subl	$8, %esp
	leal	24(%esp), %edi
	movzbl	%al, %eax
	pushl	%edi
	pushl	%eax
	calll	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	addl	$16, %esp
	movl	36(%esp), %ecx
	testb	%al, %al
	movl	%ecx, 68(%ebp)
	jne	.L12
.L14:
	movl	8(%esp), %edi
	movl	4(%esp), %eax
	subl	%edi, %eax
	subl	$4, %esp
	pushl	%eax
	pushl	$0
	pushl	%edi
	calll	memset@PLT
	addl	$16, %esp
	movl	16(%ebp), %eax
	cmpl	$65536, %eax
	ja	.L3
	movl	%eax, 56(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, 68(%ebp)
	movl	$0, 60(%ebp)
	movb	$0, 64(%ebp)
	movb	$0, 74(%ebp)
	jmp	.L3
.L13:
	movl	%ebp, %ecx
	calll	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	jmp	.L3
.L10:
	xorl	%eax, %eax
	movl	%edi, %ecx
	jmp	.L16

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

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory16erase_past_paint:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$76, %esp
	calll	.L1$pb
.L1$pb:
	popl	%eax
	movl	12(%ecx), %ebp
	movl	%edx, 28(%esp)
	movl	16(%ecx), %ebx
	xorl	%edx, %edx
	movl	68(%ecx), %esi
	movl	%ecx, 24(%esp)
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %eax
	movl	%eax, 4(%esp)
	movzwl	54(%ecx), %eax
	movl	%ebp, 32(%esp)
	movl	%ebx, 20(%esp)
	movl	%ebp, 16(%esp)
	shll	$8, %eax
	cmpb	$0, 36(%ecx)
	movl	56(%ecx), %ecx
	cmovnel	%eax, %edx
	leal	(%ebx,%ebp), %eax
	movl	%eax, 12(%esp)
	subl	%edx, %eax
	cmpl	%eax, %esi
	cmovael	%eax, %esi
	cmpl	%esi, %ebp
	movl	%esi, %edi
	cmoval	%ebp, %edi
	cmpl	%ebx, %ecx
	movl	%edi, 8(%esp)
	cmovel	%ebp, %edi
	movl	%edi, 36(%esp)
	movl	%eax, 40(%esp)
	subl	%edi, %eax
	movl	%edi, 44(%esp)
	movl	%edi, 48(%esp)
	je	.L3
	subl	$4, %esp
	movl	8(%esp), %ebx
	pushl	%eax
	pushl	$0
	pushl	%edi
	movl	%ecx, %ebp
	calll	memset@PLT
	movl	%ebp, %ecx
	addl	$16, %esp
.L3:
	cmpl	20(%esp), %ecx
	movl	4(%esp), %ebx
	jne	.L4
	movl	24(%esp), %edi
	movl	12(%esp), %edx
	xorl	%ecx, %ecx
	jmp	.L5
.L4:
	movl	16(%esp), %ebp
	movl	24(%esp), %edi
	movb	$1, %cl
	cmpl	%ebp, %esi
	jbe	.L6
	movl	%ebp, 60(%esp)
	movl	8(%esp), %ebp
	leal	32(%esp), %eax
	movl	%eax, 68(%esp)
	leal	60(%esp), %eax
	movl	%edi, 72(%esp)
	movl	%eax, 52(%esp)
	leal	68(%esp), %eax
	movl	%eax, 56(%esp)
	movl	%ebp, 64(%esp)
	movl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS@GOTOFF(%ebx), %ecx
	movl	12(%esp), %edx
	testl	%ecx, %ecx
	je	.L7
.L8:
	movl	(%ecx), %eax
	testl	%eax, %eax
	movl	%eax, 20(%esp)
	jle	.L9
	movl	%ecx, %ebp
	movl	%edx, %esi
	leal	-1(%eax), %edx
	leal	52(%esp), %ecx
	calll	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	testb	%al, %al
	je	.L10
	movl	(%ebp), %eax
	testl	%eax, %eax
	je	.L11
	movl	44(%esp), %eax
	movl	4(%esp), %ebx
	movl	%esi, %edx
	movl	%eax, 68(%edi)
.L12:
	movzbl	74(%edi), %eax
	testb	%al, %al
	je	.L13
	decb	%al
	movb	%al, 74(%edi)
	je	.L14
.L13:
	movl	48(%esp), %eax
	movb	$1, %cl
.L5:
	movl	16(%esp), %ebp
	jmp	.L15
.L6:
	movl	12(%esp), %edx
	movl	8(%esp), %eax
.L15:
	testb	%cl, %cl
	movl	%eax, 8(%esp)
	movl	%ecx, %esi
	cmovnel	%eax, %ebp
	movl	%edx, %eax
	subl	%ebp, %eax
	movl	%eax, %ebp
	shrl	$8, %ebp
	cmpb	$1, %al
	sbbl	$-1, %ebp
	cmpw	$1, 36(%edi)
	jne	.L16
	cmpl	$65535, %ebp
	movw	$2047, %ax
	ja	.L17
	movzwl	%bp, %eax
	cmpl	$2047, %eax
	movl	$2047, %eax
	cmovbl	%ebp, %eax
.L17:
	movzwl	42(%edi), %ecx
	movl	%eax, %edx
	cmpw	%cx, %ax
	cmovbel	%ecx, %edx
	movw	%dx, 42(%edi)
	cmpw	40(%edi), %ax
	jbe	.L18
	incb	52(%edi)
	jmp	.L19
.L18:
	movl	44(%edi), %ecx
	movl	%eax, %edx
	cmpw	%cx, %ax
	cmovbel	%ecx, %edx
	movw	%dx, 44(%edi)
.L19:
	addw	%ax, 46(%edi)
	movzbl	51(%edi), %eax
	incb	%al
	cmpb	$32, %al
	movb	%al, 51(%edi)
	jae	.L20
.L16:
	incl	%ebp
	subl	$8, %esp
	movl	36(%esp), %edx
	movl	%edi, %ecx
	pushl	%ebp
	pushl	108(%esp)
	calll	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory9paint_for
	addl	$16, %esp
	movzwl	54(%edi), %eax
	xorl	%ecx, %ecx
	shll	$8, %eax
	cmpb	$0, 36(%edi)
	cmovnel	%eax, %ecx
	movl	%esi, %eax
	testb	%al, %al
	je	.L21
	movl	16(%edi), %eax
	subl	56(%edi), %eax
	je	.L21
	movl	12(%esp), %edx
	movl	12(%edi), %ebp
	subl	%ecx, %edx
	movl	8(%esp), %ecx
	addl	%eax, %ebp
	movl	%edx, 12(%esp)
	cmpl	%edx, %ecx
	jae	.L22
	movl	%ebp, %esi
	subl	%ecx, %esi
	movl	60(%edi), %ecx
	movl	%ecx, %edx
	orl	%esi, %edx
	jne	.L23
.L24:
	movzbl	64(%edi), %eax
	cmpb	$1, %al
	adcb	$-1, %al
	movb	%al, 64(%edi)
	jmp	.L21
.L22:
	movl	60(%edi), %ecx
	xorl	%esi, %esi
	testl	%ecx, %ecx
	je	.L24
.L23:
	movzbl	64(%edi), %edx
	cmpb	$0, 100(%esp)
	jne	.L25
	cmpl	%ecx, %esi
	ja	.L25
	cmpb	$1, %dl
	adcb	$-1, %dl
	jmp	.L26
.L25:
	addb	$16, %dl
	movzbl	%dl, %edi
	cmpb	$48, %dl
	movl	$48, %edx
	cmovbl	%edi, %edx
	movl	24(%esp), %edi
.L26:
	cmpl	%ecx, %esi
	movb	%dl, 64(%edi)
	cmoval	%esi, %ecx
	xorl	%esi, %esi
	cmpb	$17, %dl
	movl	%ebp, %edx
	cmovael	%ecx, %esi
	movl	%esi, 60(%edi)
	subl	%esi, %ebp
	movl	12(%esp), %esi
	cmpl	%ebp, %esi
	cmovbl	%esi, %ebp
	cmpl	%ebp, 8(%esp)
	jae	.L21
	movl	%edx, %ecx
	movl	%ebp, %esi
	subl	8(%esp), %ecx
	addl	$2097151, %ecx
	andl	$-2097152, %ecx
	cmpl	%ecx, %eax
	cmovbl	%eax, %ecx
	subl	%ecx, %edx
	subl	%edx, %esi
	subl	$4, %esp
	movl	8(%esp), %ebx
	pushl	$4
	pushl	%esi
	movl	%edx, 20(%esp)
	pushl	%edx
	calll	madvise@PLT
	addl	$16, %esp
	testl	%eax, %eax
	je	.L27
	calll	__errno_location@PLT
	subl	$4, %esp
	pushl	$24
	pushl	%esi
	pushl	20(%esp)
	calll	madvise@PLT
	addl	$16, %esp
.L27:
	movl	68(%edi), %eax
	cmpl	%eax, %ebp
	cmoval	%ebp, %eax
	movl	%eax, 68(%edi)
.L21:
	addl	$76, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L20:
	movl	4(%esp), %ebx
	leal	38(%edi), %ecx
	calll	_RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt20_E9end_epochB_
	movl	4(%esp), %ebx
	jmp	.L16
.L7:
	movl	4(%esp), %ebx
	calll	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	movl	%edx, %esi
	movl	4(%esp), %ebx
	movl	12(%esp), %edx
	testl	%esi, %esi
	setne	%cl
	testb	%cl, %al
	movl	%esi, %ecx
	jne	.L8
	movl	44(%esp), %eax
	movl	%eax, 68(%edi)
	jmp	.L28
.L9:
	xorl	%eax, %eax
	jmp	.L29
.L11:
	movl	%ebp, %ecx
	movb	$1, %al
.L30:
	movl	8(%esp), %ebp
.L29:
	subl	$8, %esp
	movl	28(%esp), %edx
	movl	12(%esp), %ebx
	leal	60(%esp), %esi
	movzbl	%al, %eax
	pushl	%esi
	pushl	%eax
	calll	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	movl	20(%esp), %ebx
	addl	$16, %esp
	movl	44(%esp), %ecx
	movl	12(%esp), %edx
	testb	%al, %al
	movl	%ecx, 68(%edi)
	jne	.L12
.L28:
	movl	16(%esp), %eax
	movl	%edx, %esi
	subl	%eax, %ebp
	subl	$4, %esp
	pushl	%ebp
	movl	%eax, %ebp
	pushl	$0
	pushl	%eax
	calll	memset@PLT
	addl	$16, %esp
	movl	16(%edi), %eax
	cmpl	$65536, %eax
	ja	.L31
	movl	%eax, 56(%edi)
	movl	12(%edi), %eax
	movl	%eax, 68(%edi)
	movl	$0, 60(%edi)
	movb	$0, 64(%edi)
	movb	$0, 74(%edi)
.L31:
	movl	4(%esp), %ebx
	xorl	%ecx, %ecx
	movl	%esi, %edx
	jmp	.L15
.L14:
	movl	4(%esp), %ebx
	movl	%edi, %ecx
	movl	%edx, %esi
	calll	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	movl	4(%esp), %ebx
	movl	%esi, %edx
	jmp	.L13
.L10:
	xorl	%eax, %eax
	movl	%ebp, %ecx
	jmp	.L30

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory9paint_for:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	movl	%edx, 24(%esp)
	movl	%ecx, %ebp
	movl	12(%ecx), %esi
	movl	16(%ecx), %edx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movl	_RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT(%ebx), %edi
	movl	(%edi), %ecx
	testl	%ecx, %ecx
	jne	.L3
	movl	%edx, 12(%esp)
	calll	_RNvNtNtCs_6region2os4unix9page_size@PLT
	movl	12(%esp), %edx
	movl	%eax, %ecx
	testl	%eax, %eax
	movl	%eax, (%edi)
	je	.L4
.L3:
	cmpw	$1, 36(%ebp)
	jne	.L5
	movl	52(%esp), %eax
	movl	%ebx, 12(%esp)
	addl	%edx, %esi
	movl	%edx, %ebx
	movl	$-1, %edx
	movl	56(%ebp), %edi
	shll	$8, %eax
	movl	%edi, 20(%esp)
	movl	%esi, %edi
	addl	$4608, %eax
	cmovael	%eax, %edx
	movl	$131072, %eax
	cmpl	%ebx, %edx
	cmovael	%ebx, %edx
	cmpl	$131072, %edx
	cmovbl	%edx, %eax
	xorl	%edx, %edx
	subl	%eax, %edi
	movl	%edi, %eax
	divl	%ecx
	movl	20(%esp), %ecx
	movl	%esi, %eax
	subl	%edx, %edi
	movzwl	54(%ebp), %edx
	subl	%ecx, %eax
	cmpl	%edi, %eax
	cmovael	%edi, %eax
	cmpl	%ebx, %ecx
	movl	%esi, %ecx
	cmovel	%edi, %eax
	shll	$8, %edx
	subl	%edx, %ecx
	cmpl	%ecx, %eax
	cmovbl	%eax, %ecx
	movl	%esi, %eax
	subl	%ecx, %eax
	cmpl	$16777216, %eax
	jae	.L6
	shrl	$8, %eax
	movl	48(%esp), %edi
	movw	%ax, 54(%ebp)
	movl	24(%esp), %eax
	addl	%ecx, %eax
	subl	$8, %esp
	movl	20(%esp), %ebx
	movl	%esi, %edx
	pushl	%edi
	pushl	%eax
	calll	_RNvNtNtCs_11stackbleach4arch3x865paint
	addl	$36, %esp
	jmp	.L7
.L5:
	addl	$28, %esp
.L7:
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L6:
	subl	$12, %esp
	movl	24(%esp), %ebx
	leal	31(%esp), %edx
	leal	.Lanon@GOTOFF(%ebx), %eax
	leal	.Lanon@GOTOFF(%ebx), %ecx
	leal	.Lanon@GOTOFF(%ebx), %esi
	pushl	%eax
	pushl	%ecx
	pushl	%edx
	pushl	$18
	pushl	%esi
	calll	_RNvNtCs_4core6result13unwrap_failed@PLT
.L4:
	subl	$12, %esp
	leal	.Lanon@GOTOFF(%ebx), %eax
	pushl	%eax
	calll	_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero@PLT

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory13unpaint_below:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	cmpw	$1, 36(%ecx)
	jne	.L3
	movl	12(%ecx), %eax
	movl	16(%ecx), %ebp
	movl	%edx, %esi
	movl	%ecx, 20(%esp)
	addl	%eax, %ebp
	movl	%eax, 24(%esp)
	movzwl	54(%ecx), %eax
	movl	%ebp, %edi
	shll	$8, %eax
	subl	%eax, %edi
	movl	_RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT(%ebx), %eax
	cmpl	%edx, %edi
	cmoval	%edi, %esi
	movl	%esi, 16(%esp)
	subl	%edi, %esi
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L4
	shll	$2, %eax
	cmpl	%eax, %esi
	movl	20(%esp), %eax
	jae	.L5
	jmp	.L3
.L4:
	movl	%edx, 8(%esp)
	calll	_RNvNtNtCs_6region2os4unix9page_size@PLT
	movl	8(%esp), %edx
	movl	_RNvNvNtCs_6region4page4size9PAGE_SIZE@GOT(%ebx), %ecx
	movl	%eax, (%ecx)
	shll	$2, %eax
	cmpl	%eax, %esi
	movl	20(%esp), %eax
	jb	.L3
.L5:
	subl	16(%esp), %ebp
	cmpl	$16777216, %ebp
	jae	.L6
	shrl	$8, %ebp
	movw	%bp, 54(%eax)
	movl	24(%esp), %eax
	movl	%edi, %ebp
	subl	%eax, %ebp
	cmpl	%edx, %edi
	jae	.L7
	leal	(%eax,%ebp), %ecx
	movl	%ecx, 8(%esp)
	subl	$4, %esp
	pushl	%esi
	pushl	$0
	pushl	%ecx
	movl	%eax, %edi
	calll	memset@PLT
	movl	%edi, %eax
	addl	$16, %esp
	movl	8(%esp), %ecx
.L7:
	addl	%ebp, %eax
	subl	$4, %esp
	pushl	$4
	pushl	%esi
	pushl	%eax
	movl	%eax, %edi
	calll	madvise@PLT
	addl	$16, %esp
	testl	%eax, %eax
	je	.L8
	calll	__errno_location@PLT
	subl	$4, %esp
	pushl	$24
	pushl	%esi
	pushl	%edi
	calll	madvise@PLT
	addl	$16, %esp
.L8:
	movl	20(%esp), %edx
	movl	16(%esp), %ecx
	movl	68(%edx), %eax
	cmpl	%eax, %ecx
	cmoval	%ecx, %eax
	movl	%eax, 68(%edx)
.L3:
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L6:
	subl	$12, %esp
	leal	.Lanon@GOTOFF(%ebx), %eax
	leal	.Lanon@GOTOFF(%ebx), %ecx
	leal	27(%esp), %edx
	leal	.Lanon@GOTOFF(%ebx), %esi
	pushl	%eax
	pushl	%ecx
	pushl	%edx
	pushl	$18
	pushl	%esi
	calll	_RNvNtCs_4core6result13unwrap_failed@PLT

_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4plan:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	movl	%edx, 16(%esp)
	movl	%ecx, 8(%esp)
	movl	48(%esp), %ebp
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	movl	_RNvNtCs_11stackbleach5paint6NUMBER@GOTOFF(%ebx), %eax
	testl	%eax, %eax
	je	.L3
.L4:
	movl	%eax, 24(%esp)
	leal	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	addl	$-128, %ebp
	movl	$28160, %edx
	movl	$9, %edi
	movl	%eax, %esi
	movzwl	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %eax
	andl	$-256, %ebp
	movl	%ebp, 12(%esp)
	movl	%eax, 20(%esp)
	incl	%eax
	movl	%eax, %ecx
	shll	$8, %ecx
	cmpl	$28160, %ecx
	cmovbl	%ecx, %edx
	xorl	%ecx, %ecx
	addl	$4608, %edx
	subl	%edx, %ebp
	cmovbl	%ecx, %ebp
	movl	16(%esp), %ecx
	cmpl	$9, %eax
	cmovbl	%eax, %edi
	cmpl	$0, (%ecx)
	je	.L5
	cmpl	%ebp, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%esi)
	movl	%esi, %edx
	ja	.L6
.L7:
	movzbl	_RNvNtCs_11stackbleach6probes6ANSWER.0@GOTOFF(%ebx), %eax
	cmpb	$1, %al
	je	.L8
	movl	12(%esp), %esi
	movzbl	%al, %eax
	cmpl	$2, %eax
	jne	.L9
.L10:
	xorl	%eax, %eax
.L11:
	movl	8(%esp), %ecx
	jmp	.L12
.L8:
	cmpl	$0, (%ecx)
	movl	8(%esp), %ecx
	movl	12(%esp), %esi
	movl	52(%esp), %edi
	je	.L13
	leal	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%edx), %eax
.L14:
	movzbl	(%eax), %eax
	addb	%al, %al
	incb	%al
	jmp	.L15
.L5:
	cmpl	%ebp, 4(%ecx)
	setbe	%al
	cmpw	$9, 20(%esp)
	jb	.L16
.L17:
	testb	%al, %al
	jne	.L16
	movl	12(%esp), %ebp
	shll	$8, %edi
	xorl	%eax, %eax
	movl	%esi, %edx
	addl	$4608, %edi
	subl	%edi, %ebp
	cmovbl	%eax, %ebp
	cmpl	$0, (%ecx)
	je	.L18
	cmpl	%ebp, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%edx)
	jbe	.L7
	movl	12(%esp), %eax
	movl	%edx, %edi
	movl	%ebp, %edx
	movl	%ecx, %esi
	movl	%eax, (%esp)
	calll	_RNvNtNtCs_11stackbleach6bleach4band10makes_room
	testb	%al, %al
	je	.L19
	movl	%esi, %ecx
	movl	%edi, %edx
	jmp	.L7
.L13:
	movb	$3, %al
	jmp	.L15
.L18:
	cmpl	%ebp, 4(%ecx)
	jbe	.L7
	jmp	.L19
.L3:
	calll	_RNvNtCs_11stackbleach5paint11make_number
	jmp	.L4
.L6:
	movl	12(%esp), %eax
	movl	%edx, %esi
	movl	%ebp, %edx
	movl	%eax, (%esp)
	calll	_RNvNtNtCs_11stackbleach6bleach4band10makes_room
	movl	16(%esp), %ecx
	cmpw	$9, 20(%esp)
	jae	.L17
.L16:
	testb	%al, %al
	je	.L19
	movl	%esi, %edx
	jmp	.L7
.L19:
	movl	8(%esp), %ecx
	movl	12(%esp), %esi
	xorl	%eax, %eax
.L12:
	movl	52(%esp), %edi
.L15:
	movl	24(%esp), %edx
	movl	%edx, (%ecx)
	movl	%edi, 4(%ecx)
	movl	%ebp, 8(%ecx)
	movl	%esi, 12(%ecx)
	movb	%al, 16(%ecx)
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L9:
	movl	%edx, 16(%esp)
	movl	%ecx, %edi
	calll	_RNvNtCs_11stackbleach6probes8find_out
	cmpl	$0, (%edi)
	movl	%eax, %ecx
	je	.L20
	movl	16(%esp), %eax
	testb	%cl, %cl
	je	.L10
	movl	8(%esp), %ecx
	movl	52(%esp), %edi
	leal	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %eax
	jmp	.L14
.L20:
	xorl	%eax, %eax
	testb	%cl, %cl
	setne	%al
	leal	(%eax,%eax,2), %eax
	jmp	.L11

_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movzbl	16(%ecx), %ebp
	calll	.L1$pb
.L1$pb:
	popl	%ebx
	movl	%edx, %edi
	movl	%ecx, %esi
	addl	$_GLOBAL_OFFSET_TABLE_+(.L2-.L1$pb), %ebx
	cmpl	$2, %ebp
	jne	.L3
	leal	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	movb	$0, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax)
.L3:
	leal	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@TLSLDM(%ebx), %eax
	calll	___tls_get_addr@PLT
	cmpl	$1, %edi
	movsd	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF+8(%eax), %xmm0
	movsd	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %xmm1
	leal	_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@DTPOFF(%eax), %edx
	movsd	%xmm0, 20(%esp)
	movsd	%xmm1, 12(%esp)
	jne	.L4
	movl	12(%esi), %ecx
	movl	%edx, %edi
	movw	$2047, %ax
	subl	48(%esp), %ecx
	cmpl	$16777215, %ecx
	ja	.L5
	shrl	$8, %ecx
	movzwl	%cx, %eax
	cmpl	$2047, %eax
	movl	$2047, %eax
	cmovbl	%ecx, %eax
.L5:
	movl	16(%esp), %ecx
	movl	%eax, %edx
	cmpw	%cx, %ax
	cmovbel	%ecx, %edx
	movw	%dx, 16(%esp)
	cmpw	14(%esp), %ax
	jbe	.L6
	incb	26(%esp)
	jmp	.L7
.L4:
	cmpl	$4, %ebp
	je	.L8
	cmpl	$2, %ebp
	jne	.L9
.L8:
	movl	12(%esi), %eax
	subl	8(%esi), %eax
	movl	$32768, %esi
	addl	%eax, %eax
	cmpl	$32768, %eax
	cmovbl	%eax, %esi
	movl	16(%esp), %eax
	shrl	$8, %esi
	cmpw	%ax, %si
	cmoval	%esi, %eax
	movw	%ax, 16(%esp)
	cmpw	%si, 14(%esp)
	jae	.L10
	incb	26(%esp)
	jmp	.L11
.L6:
	movzwl	18(%esp), %ecx
	movl	%eax, %edx
	cmpw	%cx, %ax
	cmovbel	%ecx, %edx
	movw	%dx, 18(%esp)
.L7:
	addw	%ax, 20(%esp)
	movl	%edi, %edx
	movzbl	25(%esp), %eax
	incb	%al
	cmpb	$32, %al
	movb	%al, 25(%esp)
	jb	.L9
	leal	12(%esp), %ecx
	calll	_RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt96_E9end_epochB_
	movl	%edi, %edx
	jmp	.L9
.L10:
	movzwl	18(%esp), %eax
	movl	%esi, %ecx
	cmpw	%ax, %si
	cmovbel	%eax, %ecx
	movw	%cx, 18(%esp)
.L11:
	addw	%si, 20(%esp)
	movzbl	25(%esp), %eax
	incb	%al
	cmpb	$32, %al
	movb	%al, 25(%esp)
	jae	.L12
.L13:
	movl	12(%esp), %eax
	cmpw	%ax, %si
	cmovbel	%eax, %esi
	movw	%si, 12(%esp)
.L9:
	movsd	12(%esp), %xmm0
	movsd	20(%esp), %xmm1
	movsd	%xmm1, 8(%edx)
	movsd	%xmm0, (%edx)
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.L12:
	leal	12(%esp), %ecx
	movl	%edx, %edi
	calll	_RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt96_E9end_epochB_
	movl	%edi, %edx
	jmp	.L13

_RNvNtNtCs_11stackbleach4arch3x865paint:
	movl	4(%esp), %eax
	cmpl	%edx, %ecx
	jae	.L1
	movl	%eax, (%ecx)
	movl	%eax, 4(%ecx)
	movl	%eax, 8(%ecx)
	movl	%eax, 12(%ecx)
	movl	%eax, 16(%ecx)
	movl	%eax, 20(%ecx)
	movl	%eax, 24(%ecx)
	movl	%eax, 28(%ecx)
	movl	%eax, 32(%ecx)
	movl	%eax, 36(%ecx)
	movl	%eax, 40(%ecx)
	movl	%eax, 44(%ecx)
	movl	%eax, 48(%ecx)
	movl	%eax, 52(%ecx)
	movl	%eax, 56(%ecx)
	movl	%eax, 60(%ecx)
	movl	%eax, 64(%ecx)
	movl	%eax, 68(%ecx)
	movl	%eax, 72(%ecx)
	movl	%eax, 76(%ecx)
	movl	%eax, 80(%ecx)
	movl	%eax, 84(%ecx)
	movl	%eax, 88(%ecx)
	movl	%eax, 92(%ecx)
	movl	%eax, 96(%ecx)
	movl	%eax, 100(%ecx)
	movl	%eax, 104(%ecx)
	movl	%eax, 108(%ecx)
	movl	%eax, 112(%ecx)
	movl	%eax, 116(%ecx)
	movl	%eax, 120(%ecx)
	movl	%eax, 124(%ecx)
	movl	%eax, 128(%ecx)
	movl	%eax, 132(%ecx)
	movl	%eax, 136(%ecx)
	movl	%eax, 140(%ecx)
	movl	%eax, 144(%ecx)
	movl	%eax, 148(%ecx)
	movl	%eax, 152(%ecx)
	movl	%eax, 156(%ecx)
	movl	%eax, 160(%ecx)
	movl	%eax, 164(%ecx)
	movl	%eax, 168(%ecx)
	movl	%eax, 172(%ecx)
	movl	%eax, 176(%ecx)
	movl	%eax, 180(%ecx)
	movl	%eax, 184(%ecx)
	movl	%eax, 188(%ecx)
	movl	%eax, 192(%ecx)
	movl	%eax, 196(%ecx)
	movl	%eax, 200(%ecx)
	movl	%eax, 204(%ecx)
	movl	%eax, 208(%ecx)
	movl	%eax, 212(%ecx)
	movl	%eax, 216(%ecx)
	movl	%eax, 220(%ecx)
	movl	%eax, 224(%ecx)
	movl	%eax, 228(%ecx)
	movl	%eax, 232(%ecx)
	movl	%eax, 236(%ecx)
	movl	%eax, 240(%ecx)
	movl	%eax, 244(%ecx)
	movl	%eax, 248(%ecx)
	movl	%eax, 252(%ecx)
	testl	%eax, %eax
	je	.L2
	addl	$256, %eax
	addl	$256, %ecx
	cmpl	%edx, %ecx
	jb	.L3
	xorl	%eax, %eax
	retl	$8
.Lfunc_end__RNvNtNtCs_11stackbleach4arch3x865paint:

_RNvNtNtCs_11stackbleach4arch3x8613lowest_change:
	movl	4(%esp), %eax
	cmpl	%edx, %ecx
	jae	.L1
	cmpl	%eax, (%ecx)
	jne	.L1
	cmpl	%eax, 4(%ecx)
	jne	.L1
	cmpl	%eax, 8(%ecx)
	jne	.L1
	cmpl	%eax, 12(%ecx)
	jne	.L1
	cmpl	%eax, 16(%ecx)
	jne	.L1
	cmpl	%eax, 20(%ecx)
	jne	.L1
	cmpl	%eax, 24(%ecx)
	jne	.L1
	cmpl	%eax, 28(%ecx)
	jne	.L1
	cmpl	%eax, 32(%ecx)
	jne	.L1
	cmpl	%eax, 36(%ecx)
	jne	.L1
	cmpl	%eax, 40(%ecx)
	jne	.L1
	cmpl	%eax, 44(%ecx)
	jne	.L1
	cmpl	%eax, 48(%ecx)
	jne	.L1
	cmpl	%eax, 52(%ecx)
	jne	.L1
	cmpl	%eax, 56(%ecx)
	jne	.L1
	cmpl	%eax, 60(%ecx)
	jne	.L1
	cmpl	%eax, 64(%ecx)
	jne	.L1
	cmpl	%eax, 68(%ecx)
	jne	.L1
	cmpl	%eax, 72(%ecx)
	jne	.L1
	cmpl	%eax, 76(%ecx)
	jne	.L1
	cmpl	%eax, 80(%ecx)
	jne	.L1
	cmpl	%eax, 84(%ecx)
	jne	.L1
	cmpl	%eax, 88(%ecx)
	jne	.L1
	cmpl	%eax, 92(%ecx)
	jne	.L1
	cmpl	%eax, 96(%ecx)
	jne	.L1
	cmpl	%eax, 100(%ecx)
	jne	.L1
	cmpl	%eax, 104(%ecx)
	jne	.L1
	cmpl	%eax, 108(%ecx)
	jne	.L1
	cmpl	%eax, 112(%ecx)
	jne	.L1
	cmpl	%eax, 116(%ecx)
	jne	.L1
	cmpl	%eax, 120(%ecx)
	jne	.L1
	cmpl	%eax, 124(%ecx)
	jne	.L1
	cmpl	%eax, 128(%ecx)
	jne	.L1
	cmpl	%eax, 132(%ecx)
	jne	.L1
	cmpl	%eax, 136(%ecx)
	jne	.L1
	cmpl	%eax, 140(%ecx)
	jne	.L1
	cmpl	%eax, 144(%ecx)
	jne	.L1
	cmpl	%eax, 148(%ecx)
	jne	.L1
	cmpl	%eax, 152(%ecx)
	jne	.L1
	cmpl	%eax, 156(%ecx)
	jne	.L1
	cmpl	%eax, 160(%ecx)
	jne	.L1
	cmpl	%eax, 164(%ecx)
	jne	.L1
	cmpl	%eax, 168(%ecx)
	jne	.L1
	cmpl	%eax, 172(%ecx)
	jne	.L1
	cmpl	%eax, 176(%ecx)
	jne	.L1
	cmpl	%eax, 180(%ecx)
	jne	.L1
	cmpl	%eax, 184(%ecx)
	jne	.L1
	cmpl	%eax, 188(%ecx)
	jne	.L1
	cmpl	%eax, 192(%ecx)
	jne	.L1
	cmpl	%eax, 196(%ecx)
	jne	.L1
	cmpl	%eax, 200(%ecx)
	jne	.L1
	cmpl	%eax, 204(%ecx)
	jne	.L1
	cmpl	%eax, 208(%ecx)
	jne	.L1
	cmpl	%eax, 212(%ecx)
	jne	.L1
	cmpl	%eax, 216(%ecx)
	jne	.L1
	cmpl	%eax, 220(%ecx)
	jne	.L1
	cmpl	%eax, 224(%ecx)
	jne	.L1
	cmpl	%eax, 228(%ecx)
	jne	.L1
	cmpl	%eax, 232(%ecx)
	jne	.L1
	cmpl	%eax, 236(%ecx)
	jne	.L1
	cmpl	%eax, 240(%ecx)
	jne	.L1
	cmpl	%eax, 244(%ecx)
	jne	.L1
	cmpl	%eax, 248(%ecx)
	jne	.L1
	cmpl	%eax, 252(%ecx)
	jne	.L1
	addl	$256, %eax
	addl	$256, %ecx
	cmpl	%edx, %ecx
	jb	.L2
	movl	%ecx, %eax
	xorl	%edx, %edx
	retl	$8
.Lfunc_end__RNvNtNtCs_11stackbleach4arch3x8613lowest_change:

