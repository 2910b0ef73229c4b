// armv7-unknown-linux-gnueabihf, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	push	{r4, lr}
	sub	sp, sp, #104
	ldr	r12, .L1
	mov	r4, r0
	str	r2, [sp]
	mov	r2, #1
	ldr	r0, [sp, #112]
.L2:
	add	r12, pc, r12
	str	r2, [sp, #36]
	mov	r2, #-2147483648
	str	r0, [sp, #12]
	mov	r0, sp
	str	r2, [sp, #32]
	add	r2, sp, #32
	str	r0, [sp, #4]
	mov	r0, #0
	str	r2, [sp, #100]
	add	r2, sp, #16
	str	r2, [sp, #96]
	add	r2, sp, #4
	str	r1, [sp, #72]
	add	r1, sp, #68
	str	r3, [sp, #8]
	strb	r0, [sp, #16]
	str	r0, [sp, #40]
	str	r2, [sp, #92]
	str	r2, [sp, #88]
	strb	r0, [sp, #84]
	str	r0, [sp, #80]
	add	r0, sp, #44
	str	r0, [sp, #76]
	str	r12, [sp, #68]
	ldr	r0, .L3
.L4:
	ldr	r0, [pc, r0]
	bl	_RNvNtNtCs_11stackbleach4arch3arm5enter
	ldrb	r0, [sp, #84]
	cmp	r0, #1
	addeq	r2, sp, #32
	ldmeq	r2, {r0, r1, r2}
	stmeq	r4, {r0, r1, r2}
	addeq	sp, sp, #104
	popeq	{r4, pc}
.L5:
	add	r0, sp, #68
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_
	ldr	r1, .L6
	add	r0, sp, #44
.L7:
	add	r1, pc, r1
	bl	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise
.L1:
	.long	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_-(.L2+8)
.L3:
	.long	_RNvNtCs_11stackbleach10heap_stack6run_on(GOT_PREL)-(.L4+8-.L8)
.L6:
	.long	.Lanon-(.L7+8)

_RNvCs_9on_record15in_place_probed:
	push	{r11, lr}
	sub	sp, sp, #112
	ldr	r3, .L1
	str	r0, [sp, #4]
	add	r0, sp, #4
	str	r1, [sp, #12]
	add	r1, sp, #36
	str	r0, [sp, #8]
	mov	r0, #0
	str	r1, [sp, #104]
	add	r1, sp, #20
	strb	r0, [sp, #20]
.L2:
	add	r3, pc, r3
	strb	r0, [sp, #36]
	strb	r0, [sp, #88]
	str	r0, [sp, #84]
	add	r0, sp, #48
	str	r1, [sp, #100]
	add	r1, sp, #8
	str	r0, [sp, #80]
	add	r0, sp, #111
	str	r2, [sp, #16]
	str	r1, [sp, #96]
	str	r1, [sp, #92]
	add	r1, sp, #72
	str	r3, [sp, #72]
	str	r0, [sp, #76]
	ldr	r0, .L3
.L4:
	ldr	r0, [pc, r0]
	bl	_RNvNtNtCs_11stackbleach4arch3arm5enter
	ldrb	r0, [sp, #88]
	cmp	r0, #1
	bne	.L5
	ldrb	r0, [sp, #36]
	cmp	r0, #2
	addne	sp, sp, #112
	popne	{r11, pc}
.L6:
	ldr	r0, [sp, #40]
	ldr	r1, [sp, #44]
	bl	_RNvNtCs_3std5panic13resume_unwind
.L5:
	add	r0, sp, #72
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
	ldr	r1, .L7
	add	r0, sp, #48
.L8:
	add	r1, pc, r1
	bl	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise
.L1:
	.long	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_-(.L2+8)
.L3:
	.long	_RNvNtCs_11stackbleach6bleach15in_place_probed(GOT_PREL)-(.L4+8-.L9)
.L7:
	.long	.Lanon-(.L8+8)

_RNvCs_9on_record8in_place:
	push	{r11, lr}
	sub	sp, sp, #112
	ldr	r3, .L1
	str	r0, [sp, #4]
	add	r0, sp, #4
	str	r1, [sp, #12]
	add	r1, sp, #36
	str	r0, [sp, #8]
	mov	r0, #0
	str	r1, [sp, #104]
	add	r1, sp, #20
	strb	r0, [sp, #20]
.L2:
	add	r3, pc, r3
	strb	r0, [sp, #36]
	strb	r0, [sp, #88]
	str	r0, [sp, #84]
	add	r0, sp, #48
	str	r1, [sp, #100]
	add	r1, sp, #8
	str	r0, [sp, #80]
	add	r0, sp, #111
	str	r2, [sp, #16]
	str	r1, [sp, #96]
	str	r1, [sp, #92]
	add	r1, sp, #72
	str	r3, [sp, #72]
	str	r0, [sp, #76]
	ldr	r0, .L3
.L4:
	ldr	r0, [pc, r0]
	bl	_RNvNtNtCs_11stackbleach4arch3arm5enter
	ldrb	r0, [sp, #88]
	cmp	r0, #1
	bne	.L5
	ldrb	r0, [sp, #36]
	cmp	r0, #2
	addne	sp, sp, #112
	popne	{r11, pc}
.L6:
	ldr	r0, [sp, #40]
	ldr	r1, [sp, #44]
	bl	_RNvNtCs_3std5panic13resume_unwind
.L5:
	add	r0, sp, #72
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
	ldr	r1, .L7
	add	r0, sp, #48
.L8:
	add	r1, pc, r1
	bl	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise
.L1:
	.long	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_-(.L2+8)
.L3:
	.long	_RNvNtCs_11stackbleach6bleach8in_place(GOT_PREL)-(.L4+8-.L9)
.L7:
	.long	.Lanon-(.L8+8)

_RNvNtNtCs_11stackbleach4arch3arm5enter:
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	add	r11, sp, #28
	sub	sp, sp, #4
	.inst	0xed2d8b10
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	mov	r12, r0
	mov	r0, r1
	mov	r1, #0
	mov	r2, r1
	mov	r3, r1
	mov	r4, r1
	mov	r5, r1
	mov	r6, r1
	mov	r7, r1
	mov	r8, r1
	mov	r9, r1
	mov	r10, r1
	.inst	0xec411b18
	.inst	0xec411b19
	.inst	0xec411b1a
	.inst	0xec411b1b
	.inst	0xec411b1c
	.inst	0xec411b1d
	.inst	0xec411b1e
	.inst	0xec411b1f
	blx	r12
	mov	r1, #0
	mov	r2, sp
	cmp	r0, r2
	bhs	.L1
	str	r1, [r0], #4
	b	.L2
	.inst	0xed9d8b00
	.inst	0xed9d9b02
	.inst	0xed9dab04
	.inst	0xed9dbb06
	.inst	0xed9dcb08
	.inst	0xed9ddb0a
	.inst	0xed9deb0c
	.inst	0xed9dfb0e
	ldr	r4, [sp, #68]
	ldr	r5, [sp, #72]
	ldr	r6, [sp, #76]
	ldr	r7, [sp, #80]
	ldr	r8, [sp, #84]
	ldr	r9, [sp, #88]
	ldr	r10, [sp, #92]
	ldr	r11, [sp, #96]
	ldr	lr, [sp, #100]
	mov	r3, #104
	str	r1, [r2], #4
	subs	r3, r3, #4
	bne	.L3
	mov	sp, r2
	bx	lr
.Lfunc_end__RNvNtNtCs_11stackbleach4arch3arm5enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	push	{r4, r5, r11, lr}
	mov	r4, r0
	ldr	r0, .L1
.L2:
	ldr	r0, [pc, r0]
	ldr	r5, [r0]
	cmn	r5, #1
	beq	.L3
.L4:
	mov	r0, r5
	bl	_RNvNtNtCs_11stackbleach4arch3arm15clear_registers
	ldr	r0, [r4, #4]
	str	r5, [r4, #12]
	mov	r1, r4
	bl	_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform
	mvn	r0, #0
	pop	{r4, r5, r11, pc}
.L3:
	bl	_RNvNtCs_11stackbleach9registers25clear_baseline_and_detect
	mov	r5, r0
	b	.L4
.L5:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L1:
	.long	_RNvNtNtCs_11stackbleach4arch3arm8DETECTED(GOT_PREL)-(.L2+8-.L6)

_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform:
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	sub	sp, sp, #44
	mov	r4, r0
	ldrh	r0, [r0, #36]
	mov	r6, r1
	cmp	r0, #0
	beq	.L1
	ldrh	r0, [r4, #54]
	cmp	r0, #0
	beq	.L2
.L1:
	ldr	r5, [r4, #12]
	ldr	r11, [r4, #16]
	ldr	r8, [r4, #56]
	ldr	r7, .L3
.L4:
	ldr	r7, [pc, r7]
	ldr	r0, [r7]
	cmp	r0, #0
	bne	.L5
	bl	_RNvNtNtCs_6region2os4unix9page_size
	str	r0, [r7]
.L5:
	ldr	r1, [r4, #60]
	mov	r2, #1
	mov	r7, sp
	strb	r2, [r4, #72]
	cmp	r0, r1
	mov	r2, r6
	movhs	r0, r1
	mov	r3, r7
	str	r0, [sp, #4]
	add	r0, r8, r1
	sub	r0, r11, r0
	mov	r1, r11
	add	r0, r5, r0
	str	r0, [sp]
	mov	r0, r5
	bl	_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_
	mov	r9, r1
	ldrh	r2, [r4, #36]
	ldrh	r1, [r4, #54]
	mov	r12, r0
	cmp	r2, #1
	bne	.L6
	cmp	r1, #0
	beq	.L6
	ldr	r5, .L7
.L8:
	ldr	r5, [pc, r5]
	ldr	r0, [r5]
	cmn	r0, #1
	beq	.L9
.L10:
	ldr	r0, .L11
.L12:
	add	r0, pc, r0
	ldr	r0, [r0, #4]
	cmp	r0, #0
	beq	.L13
	ldrh	r0, [r4, #36]
	cmp	r0, #1
	bne	.L14
.L15:
	ldr	r1, .L16
	ldr	r0, .L17
	ldr	r2, .L18
.L19:
	add	r1, pc, r1
	ldr	r3, .L20
.L21:
	add	r0, pc, r0
.L22:
	add	r2, pc, r2
	str	r1, [sp, #4]
	mov	r1, sp
.L23:
	add	r3, pc, r3
	str	r3, [sp]
	bl	_RNvNtCs_4core9panicking9panic_fmt
.L6:
	add	r0, r11, r5
	cmp	r2, #0
	beq	.L24
	mov	r2, #0
	sub	r1, r5, r1, lsl #8
	strh	r2, [r4, #54]
	add	r6, r1, r11
	ldr	r2, [r4, #68]
	cmp	r2, r6
	movlo	r6, r2
	b	.L25
.L24:
	ldr	r6, [r4, #68]
.L25:
	cmp	r5, r6
	mov	r10, r6
	movhi	r10, r5
	cmp	r0, r10
	str	r0, [sp, #8]
	str	r5, [sp]
	str	r10, [sp, #16]
	str	r10, [sp, #12]
	str	r10, [sp, #4]
	beq	.L26
	sub	r2, r0, r10
	mov	r0, r10
	mov	r1, #0
	mov	r7, r9
	mov	r9, r12
	bl	memset
	mov	r12, r9
	mov	r9, r7
	mov	r7, sp
.L26:
	cmp	r8, r11
	beq	.L14
	cmp	r6, r5
	bls	.L27
	ldr	r0, .L28
	add	r1, sp, #28
	str	r1, [sp, #40]
	add	r1, sp, #20
.L29:
	add	r0, pc, r0
	str	r4, [sp, #32]
	str	r7, [sp, #28]
	str	r10, [sp, #24]
	str	r5, [sp, #20]
	str	r1, [sp, #36]
	ldr	r6, [r0, #24]
	dmb	ish
	cmp	r6, #0
	beq	.L30
.L31:
	ldr	r11, [r6]
	mov	r8, r12
	mov	r7, #0
	cmp	r11, #1
	blt	.L32
	sub	r1, r11, #1
	add	r0, sp, #36
	bl	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	cmp	r0, #0
	beq	.L32
	ldr	r0, [r6]
	cmp	r0, #0
	beq	.L33
	ldr	r0, [sp, #12]
	str	r0, [r4, #68]
.L34:
	ldrb	r0, [r4, #74]
	cmp	r0, #0
	beq	.L35
	sub	r0, r0, #1
	strb	r0, [r4, #74]
	tst	r0, #255
	beq	.L36
.L35:
	ldr	r10, [sp, #16]
	mov	r12, r8
.L27:
	ldr	r0, [r4, #12]
	ldr	r11, [r4, #16]
	ldr	r2, [r4, #56]
	add	r0, r11, r0
	sub	r0, r0, r2
	cmp	r0, r10
	bls	.L37
	ldr	r3, [r4, #60]
	sub	r6, r0, r10
	b	.L38
.L37:
	ldr	r3, [r4, #60]
	mov	r6, #0
	cmp	r3, #0
	beq	.L39
.L38:
	mov	r1, #0
	cmp	r6, r3
	ldrb	r5, [r4, #64]
	movwhi	r1, #1
	orr	r1, r9, r1
	tst	r1, #1
	beq	.L40
	add	r1, r5, #16
	uxtb	r5, r1
	cmp	r5, #48
	movhs	r5, #48
	b	.L41
.L40:
	mov	r1, #1
	uqsub8	r5, r5, r1
.L41:
	cmp	r6, r3
	uxtb	r1, r5
	movhi	r3, r6
	cmp	r1, #16
	movls	r3, #0
	sub	r6, r0, r3
	cmp	r0, r6
	strb	r5, [r4, #64]
	movlo	r6, r0
	cmp	r10, r6
	str	r3, [r4, #60]
	bhs	.L14
	movw	r3, #65535
	sub	r1, r11, r2
	sub	r2, r0, r10
	movt	r3, #31
	add	r2, r2, r3
	mov	r8, r12
	bfc	r2, #0, #21
	cmp	r1, r2
	movlo	r2, r1
	sub	r5, r0, r2
	sub	r7, r6, r5
	mov	r2, #4
	mov	r0, r5
	mov	r1, r7
	bl	madvise
	cmp	r0, #0
	beq	.L42
	bl	__errno_location
	mov	r0, r5
	mov	r1, r7
	mov	r2, #24
	bl	madvise
.L42:
	ldr	r0, [r4, #68]
	cmp	r6, r0
	movhi	r0, r6
.L43:
	str	r0, [r4, #68]
.L44:
	mov	r12, r8
	b	.L14
.L39:
	ldrsb	r0, [r4, #64]
	mov	r1, #1
	uqsub8	r0, r0, r1
	strb	r0, [r4, #64]
.L14:
	ldrb	r0, [r4, #73]
	cmp	r0, #1
	bne	.L45
	mov	r4, r12
	bl	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
	mov	r12, r4
.L45:
	mov	r0, #1
	strb	r0, [r12, #16]
	add	sp, sp, #44
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L2:
	mov	r0, r4
	bl	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory11paint_first
	b	.L1
.L9:
	mov	r0, #16
	mov	r6, r12
	bl	getauxval
	ands	r1, r0, #528384
	and	r0, r0, #24576
	sub	r0, r0, #8192
	mov	r12, r6
	clz	r0, r0
	movwne	r1, #1
	lsr	r0, r0, #5
	orr	r0, r1, r0
	str	r0, [r5]
	b	.L10
.L13:
	mov	r5, r12
	bl	_RNvNtCs_11stackbleach5paint11make_number
	mov	r12, r5
	ldrh	r0, [r4, #36]
	cmp	r0, #1
	bne	.L14
	b	.L15
.L30:
	mov	r8, r12
	bl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	cmp	r0, #1
	bne	.L46
	mov	r12, r8
	mov	r6, r1
	cmp	r1, #0
	bne	.L31
.L46:
	ldr	r0, [sp, #12]
	str	r0, [r4, #68]
	b	.L47
.L33:
	mov	r7, #1
.L32:
	add	r3, sp, #36
	mov	r0, r6
	mov	r1, r11
	mov	r2, r7
	bl	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	ldr	r1, [sp, #12]
	cmp	r0, #0
	str	r1, [r4, #68]
	bne	.L34
.L47:
	sub	r2, r10, r5
	mov	r0, r5
	mov	r1, #0
	mov	r7, #0
	bl	memset
	ldr	r6, [r4, #16]
	cmp	r6, #65536
	bhi	.L44
	ldr	r0, [r4, #12]
	strb	r7, [r4, #74]
	strb	r7, [r4, #64]
	strd	r6, r7, [r4, #56]
	b	.L43
.L36:
	mov	r0, r4
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	b	.L35
.L3:
	.long	_RNvNvNtCs_6region4page4size9PAGE_SIZE(GOT_PREL)-(.L4+8-.L48)
.L28:
	.long	.L_MergedGlobals-(.L29+8)
.L7:
	.long	_RNvNtNtCs_11stackbleach4arch3arm8DETECTED(GOT_PREL)-(.L8+8-.L49)
.L11:
	.long	.L_MergedGlobals-(.L12+8)
.L16:
	.long	_RNvXs1i_NtCs_4core3fmtReNtB_7Display3fmtCs_11stackbleach-(.L19+8)
.L17:
	.long	.Lanon-(.L21+8)
.L18:
	.long	.Lanon-(.L22+8)
.L20:
	.long	.Lanon-(.L23+8)

_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_:
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	sub	sp, sp, #36
	mov	r5, r2
	ldr	r2, [r2, #12]
	mov	r8, r0
	ldr	r0, .L1
	str	r2, [sp, #4]
	movw	r2, #18529
	sub	r7, r1, #32
	add	r9, r1, r8
	movt	r2, #37626
	mov	r6, r8
	str	r2, [r6, r7]!
	eor	r1, r8, r9
	mov	r11, r3
	movw	r3, #3644
.L2:
	add	r0, pc, r0
	movt	r3, #54711
	eor	r1, r1, r2
	mov	r2, #0
	stmib	r6, {r3, r8}
	str	r2, [r6, #12]
	str	r9, [r6, #16]
	str	r2, [r6, #20]
	str	r1, [r6, #24]
	str	r3, [r6, #28]
	bl	__tls_get_addr
	mov	r4, r0
	ldrd	r0, r1, [r0]
	mov	r2, #2
	strd	r8, r9, [r4]
	orrs	r6, r1, r0
	strb	r2, [sp, #12]
	bne	.L3
.L4:
	ldr	r10, .L5
	add	r0, sp, #4
	str	r0, [sp, #28]
	add	r0, sp, #8
.L6:
	add	r10, pc, r10
	str	r11, [sp, #24]
	str	r0, [sp, #20]
	str	r5, [sp, #16]
	bl	_RNvMCs_3psmNtB_14StackDirection3new
	uxtb	r0, r0
	cmp	r0, #1
	mov	r3, r8
	add	r0, sp, #16
	addne	r3, r3, r7
	add	r1, sp, #35
	mov	r2, r10
	bl	rust_psm_on_stack
	cmp	r6, #0
	bne	.L7
	ldr	r0, [r4]
	cmp	r0, r8
	ldreq	r0, [r4, #4]
	cmpeq	r0, r9
	beq	.L8
.L7:
	mov	r0, r8
	mov	r1, r9
	bl	_RNvNtCs_11stackbleach7current5leave
	ldrb	r1, [sp, #12]
	ldr	r0, [sp, #8]
	add	sp, sp, #36
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L8:
	mov	r0, #0
	str	r0, [r4]
	str	r0, [r4, #4]
	ldrb	r1, [sp, #12]
	ldr	r0, [sp, #8]
	add	sp, sp, #36
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L3:
	bl	_RNvNtCs_11stackbleach7current4push
	b	.L4
.L1:
	.long	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L2+8-.L9)
.L5:
	.long	_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_-(.L6+8)

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	push	{r4, r5, r6, r7, r8, lr}
	mov	r5, r0
	ldr	r0, .L1
.L2:
	add	r0, pc, r0
	bl	__tls_get_addr
	ldm	r5, {r4, r8}
	mov	r6, r0
	ldr	r0, [r0]
	ldr	r1, [r4]
	add	r0, r0, #1
	str	r0, [r6]
	mov	r0, r4
	ldr	r7, [r5, #8]
	ldr	r5, [r5, #12]
	blx	r1
	mov	r0, r6
	bl	_RNvNtNtCs_11stackbleach4heap5local5leave
	ldr	r0, [r7, #4]
	lsrs	r0, r0, #3
	beq	.L3
	ldr	r2, [r7]
	mov	r1, #0
	mov	r3, #0
.L4:
	ldrd	r6, r7, [r2]
	orr	r1, r7, r1
	add	r2, r2, #8
	subs	r0, r0, #1
	orr	r3, r6, r3
	bne	.L4
	orrs	r0, r3, r1
	movwne	r0, #1
	b	.L5
.L3:
	mov	r0, #0
.L5:
	strb	r0, [r8, #4]
	str	r4, [r8]
	ldr	r0, [r5]
	pop	{r4, r5, r6, r7, r8, lr}
	b	_RNvNtNtCs_11stackbleach4arch3arm15clear_registers
.L6:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L1:
	.long	_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L2+8-.L7)

_RNvNtCs_11stackbleach6bleach15in_place_probed:
	b	_RNvNtCs_11stackbleach6bleach8in_place

_RNvNtCs_11stackbleach6bleach8in_place:
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	sub	sp, sp, #244
	ldr	r5, .L1
	mov	r8, r0
.L2:
	ldr	r5, [pc, r5]
	ldr	r0, [r5]
	cmn	r0, #1
	beq	.L3
.L4:
	add	r9, sp, #64
	str	r0, [r8, #12]
	mov	r0, #0
	mov	r6, sp
	mov	r5, #0
	mov	r1, r9
	bl	sigaltstack
	cmp	r0, #0
	beq	.L5
	bl	__errno_location
	b	.L6
.L5:
	ldr	r0, [sp, #68]
	tst	r0, #1
	bne	.L7
.L6:
	ldr	r0, .L8
.L9:
	add	r0, pc, r0
	bl	__tls_get_addr
	ldrd	r10, r11, [r0]
	cmp	r10, r6
	bhs	.L10
	cmp	r6, r11
	bls	.L11
.L10:
	orrs	r0, r11, r10
	beq	.L12
	ldr	r0, .L13
.L14:
	add	r0, pc, r0
	bl	__tls_get_addr
	mov	r1, r0
	ldr	r2, [r0]
	ldr	r0, [r0, #4]
	mov	r7, #0
	ldr	r3, [r1, #8]
	mov	r5, #4
	cmp	r2, #-2147483648
	str	r7, [r1]
	stmib	r1, {r5, r7}
	beq	.L15
	sub	r4, r7, r3, lsl #3
	add	r7, r0, r3, lsl #3
.L16:
	mov	r5, r4
	cmp	r4, #0
	beq	.L17
	ldr	r10, [r7, #-8]!
	add	r4, r5, #8
	cmp	r10, r6
	bhs	.L16
	ldr	r11, [r7, #4]
	cmp	r6, r11
	bhi	.L16
.L17:
	cmp	r3, #0
	beq	.L18
	str	r2, [r1]
	stmib	r1, {r0, r3}
	cmp	r5, #0
	bne	.L11
	b	.L12
.L7:
	mov	r10, #4
	b	.L19
.L18:
	mvn	r1, #-2147483648
	tst	r2, r1
	bne	.L20
	cmp	r5, #0
	beq	.L12
.L11:
	lsr	r5, r10, #8
	mov	r0, #0
	b	.L21
.L20:
	lsl	r1, r2, #3
	mov	r2, #4
	bl	_RNvCs_7___rustc14___rust_dealloc
	cmp	r5, #0
	bne	.L11
.L12:
	ldr	r0, .L22
.L23:
	add	r0, pc, r0
	bl	__tls_get_addr
	ldr	r10, [r0]
	cmp	r10, r6
	bhs	.L24
	ldr	r11, [r0, #4]
	cmp	r6, r11
	bls	.L25
.L24:
	ldr	r0, .L26
.L27:
	add	r0, pc, r0
	bl	__tls_get_addr
	ldr	lr, [r0]
	cmp	lr, #3
	beq	.L15
	cmp	lr, #0
	beq	.L28
	ldr	r12, [r0, #4]
	cmp	r12, r6
	bhs	.L28
	ldr	r10, [r0, #8]
	cmp	r6, r10
	bhi	.L28
	add	r0, r0, #12
	add	r7, sp, #136
	add	r7, r7, #12
	ldm	r0, {r1, r2, r3, r4, r5}
	stm	r7, {r1, r2, r3, r4, r5}
	str	r10, [sp, #144]
	str	r12, [sp, #140]
	str	lr, [sp, #136]
.L29:
	ldr	r10, .L30
.L31:
	ldr	r10, [pc, r10]
	ldr	r1, [r10]
	cmp	r1, #0
	bne	.L32
	bl	_RNvNtNtCs_6region2os4unix9page_size
	mov	r1, r0
	cmp	r1, #0
	str	r1, [r10]
	beq	.L33
.L32:
	mov	r0, r6
	bl	__aeabi_uidivmod
	mov	r5, r1
	ldr	r7, [sp, #148]
	ldr	r1, [r10]
	cmp	r1, #0
	bne	.L34
	bl	_RNvNtNtCs_6region2os4unix9page_size
	mov	r1, r0
	cmp	r1, #0
	str	r1, [r10]
	beq	.L33
.L34:
	mov	r0, r7
	sub	r5, r6, r5
	bl	__aeabi_uidivmod
	sub	r0, r7, r1
	cmp	r5, r0
	blo	.L35
.L36:
	add	r0, sp, #136
	add	r1, sp, #208
	ldm	r0!, {r3, r4, r5, r7}
	mov	r2, r1
	stm	r2!, {r3, r4, r5, r7}
	ldm	r0, {r3, r4, r5, r7}
	stm	r2, {r3, r4, r5, r7}
	ldr	r0, [sp, #208]
	cmp	r0, #0
	beq	.L37
	orr	r2, r1, #4
	add	r1, r1, #12
	ldrd	r10, r11, [r2]
	add	r2, sp, #8
	ldm	r1, {r3, r4, r5, r6, r7}
	stm	r2, {r3, r4, r5, r6, r7}
	lsr	r5, r10, #8
	cmp	r0, #3
	beq	.L19
.L21:
	uxtb	r2, r10
	str	r0, [sp, #32]
	orr	r2, r2, r5, lsl #8
	str	r2, [sp, #36]
	add	r2, sp, #8
	str	r11, [sp, #40]
	add	r0, sp, #32
	ldr	r1, .L38
	ldm	r2, {r3, r4, r5, r6, r7}
	add	r0, r0, #12
	stm	r0, {r3, r4, r5, r6, r7}
.L39:
	add	r0, pc, r1
	bl	__tls_get_addr
	mov	r5, r0
	ldr	r0, [r0]
	ldr	r1, [r8]
	add	r0, r0, #1
	str	r0, [r5]
	mov	r0, r8
	ldr	r6, [r8, #12]
	blx	r1
	mov	r0, r5
	bl	_RNvNtNtCs_11stackbleach4heap5local5leave
	add	r0, r9, #8
	mov	r1, #0
	mov	r2, #64
	mov	r4, #0
	bl	memset
	mvn	r0, #0
	str	r4, [sp, #68]
	str	r0, [sp, #64]
	mov	r2, sp
	add	r0, sp, #136
	add	r1, sp, #32
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	mov	r0, r6
	bl	_RNvNtNtCs_11stackbleach4arch3arm15clear_registers
	add	r5, sp, #136
	add	r7, sp, #64
.L40:
	mov	r0, r5
	mov	r1, r7
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	cmp	r0, #0
	beq	.L41
	mov	r0, r7
	mov	r1, r6
	bl	_RNvNtNtCs_11stackbleach4arch3arm11erase_below
	b	.L40
.L41:
	add	r1, sp, #169
	ldrb	r0, [sp, #168]
	ldrb	r2, [sp, #171]
	mov	r7, #4
	ldrh	r3, [r1]
	cmp	r0, #4
	ldr	r1, [sp, #172]
	strb	r7, [sp, #168]
	bne	.L42
	add	r0, sp, #136
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	ldrb	r0, [sp, #168]
	ldr	r5, [sp, #64]
	cmp	r0, #4
	beq	.L43
	cmp	r0, #3
	bne	.L43
	ldr	r6, [sp, #172]
	ldm	r6, {r4, r9}
	ldr	r1, [r9]
	cmp	r1, #0
	beq	.L44
	mov	r0, r4
	blx	r1
.L44:
	ldr	r1, [r9, #4]
	cmp	r1, #0
	beq	.L45
	ldr	r2, [r9, #8]
	mov	r0, r4
	bl	_RNvCs_7___rustc14___rust_dealloc
.L45:
	mov	r0, r6
	mov	r1, #12
	mov	r2, #4
	bl	_RNvCs_7___rustc14___rust_dealloc
.L43:
	mov	r0, #1
	strb	r0, [r8, #16]
	mov	r0, r5
	add	sp, sp, #244
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L42:
	orr	r2, r3, r2, lsl #16
	ldr	r3, [r8, #8]
	orr	r0, r0, r2, lsl #8
	strd	r0, r1, [r3, #16]
	mov	r1, #-2147483647
	mov	r0, #3
	strd	r0, r1, [r3]
	strb	r0, [r8, #16]
	mvn	r5, #0
	mov	r0, r5
	add	sp, sp, #244
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L37:
	ldrb	r0, [sp, #212]
.L46:
	cmp	r0, #5
	beq	.L47
	ldr	r10, [sp, #212]
	ldr	r11, [sp, #216]
	lsr	r5, r10, #8
.L19:
	ldr	r0, [r8, #8]
	uxtb	r1, r10
	orr	r1, r1, r5, lsl #8
	mov	r2, #2
	stmib	r0, {r1, r11}
	str	r2, [r0]
	strb	r2, [r8, #16]
	mvn	r5, #0
	mov	r0, r5
	add	sp, sp, #244
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L3:
	mov	r0, #16
	bl	getauxval
	ands	r1, r0, #528384
	and	r0, r0, #24576
	sub	r0, r0, #8192
	movwne	r1, #1
	clz	r0, r0
	lsr	r0, r0, #5
	orr	r0, r1, r0
	str	r0, [r5]
	b	.L4
.L28:
	add	r5, sp, #64
	mov	r1, r6
	mov	r0, r5
	bl	_RNvNtNtNtCs_11stackbleach2os5linux9own_stack4find
	ldr	r10, [sp, #64]
	ldr	r1, [sp, #68]
	ldr	r12, [sp, #72]
	cmp	r10, #0
	beq	.L48
	add	lr, r5, #12
	add	r7, sp, #136
	add	r7, r7, #12
	cmp	r6, r1
	ldm	lr, {r0, r2, r3, r4, r5}
	stm	r7, {r0, r2, r3, r4, r5}
	str	r12, [sp, #144]
	str	r1, [sp, #140]
	str	r10, [sp, #136]
	bls	.L49
	cmp	r6, r12
	bls	.L29
	b	.L49
.L15:
	ldr	r0, .L50
.L51:
	add	r0, pc, r0
	bl	_RNvNtNtCs_3std6thread5local18panic_access_error
	b	.L52
.L48:
	mov	r0, #0
	str	r1, [sp, #212]
	str	r0, [sp, #208]
	uxtb	r0, r1
	str	r12, [sp, #216]
	b	.L46
.L35:
	add	r0, sp, #64
	add	r1, sp, #136
	mov	r2, r5
	bl	_RNvMNtNtNtCs_11stackbleach2os5linux9own_stackNtB_8OwnStack15reaches_further
	ldrb	r0, [sp, #64]
	ldrb	r1, [sp, #65]
	cmp	r0, #4
	bne	.L53
	tst	r1, #1
	bne	.L36
.L49:
	mov	r0, #0
	str	r0, [sp, #208]
	mov	r0, #5
	strb	r0, [sp, #212]
	b	.L46
.L25:
	mov	r0, r10
	mov	r1, r11
	bl	_RNvNtCs_11stackbleach5label11is_labelled
	cmp	r0, #0
	bne	.L11
	b	.L24
.L53:
	add	r7, sp, #169
	ldrh	r2, [sp, #70]
	ldr	r3, [sp, #66]
	strb	r1, [sp, #213]
	mov	r1, #0
	strh	r2, [r7, #49]
	str	r3, [sp, #214]
	strb	r0, [sp, #212]
	str	r1, [sp, #208]
	b	.L46
.L47:
	add	r0, sp, #64
	mov	r1, r6
	bl	_RNvNtCs_11stackbleach5label4find
	add	r11, sp, #64
	ldm	r11, {r0, r10, r11}
	cmp	r0, #0
	mov	r0, #3
	moveq	r10, #5
	movwne	r0, #0
	lsr	r5, r10, #8
	cmp	r0, #3
	bne	.L21
	b	.L19
.L33:
	ldr	r0, .L54
.L55:
	add	r0, pc, r0
	bl	_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero
.L52:
	.inst	0xe7ffdefe
.L56:
	add	r0, sp, #208
	bl	_RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultNtNtNtNtCs_11stackbleach2os5linux9own_stack8OwnStackNtB_6NotOwnEEB_
	b	.L57
.L58:
	bl	_RNvNtCs_4core9panicking16panic_in_cleanup
.L59:
	ldr	r1, [r9, #4]
	cmp	r1, #0
	beq	.L60
	ldr	r2, [r9, #8]
	mov	r0, r4
	bl	_RNvCs_7___rustc14___rust_dealloc
.L60:
	mov	r0, r6
	mov	r1, #12
	mov	r2, #4
	bl	_RNvCs_7___rustc14___rust_dealloc
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L61:
	b	.L62
.L63:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L64:
.L62:
	ldrb	r0, [sp, #168]
	cmp	r0, #4
	beq	.L57
	add	r0, r5, #32
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	b	.L57
.L65:
	bl	_RNvNtCs_4core9panicking16panic_in_cleanup
.L66:
.L57:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L8:
	.long	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L9+8-.L67)
.L13:
	.long	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L14+8-.L68)
.L22:
	.long	_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L23+8-.L69)
.L26:
	.long	_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L27+8-.L70)
.L38:
	.long	_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L39+8-.L71)
.L1:
	.long	_RNvNtNtCs_11stackbleach4arch3arm8DETECTED(GOT_PREL)-(.L2+8-.L72)
.L50:
	.long	.Lanon-(.L51+8)
.L30:
	.long	_RNvNvNtCs_6region4page4size9PAGE_SIZE(GOT_PREL)-(.L31+8-.L73)
.L54:
	.long	.Lanon-(.L55+8)

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_:
	push	{r4, r5, r6, lr}
	ldrd	r2, r3, [r0, #20]
	mov	r4, r0
	ldr	r6, [r0, #32]
	ldmib	r2, {r0, r1}
	ldr	r5, [r2]
	mov	r2, #0
	str	r2, [r3]
	str	r2, [r3, #4]
	str	r2, [r3, #8]
	ldr	r2, [r5]
	blx	r2
	mov	r0, #1
	strb	r0, [r6]
	pop	{r4, r5, r6, pc}
.L1:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	ldr	r2, [r4, #32]
	strd	r0, r1, [r2, #4]
	mov	r0, #2
	strb	r0, [r2]
	pop	{r4, r5, r6, pc}
.L2:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_:
	push	{r4, r5, r6, lr}
	sub	sp, sp, #16
	ldrd	r2, r3, [r0, #20]
	mov	r4, r0
	ldr	r6, [r0, #32]
	ldmib	r2, {r0, r1}
	ldr	r5, [r2]
	mov	r2, #0
	str	r2, [r3]
	str	r2, [r3, #4]
	str	r2, [r3, #8]
	ldr	r2, [r5]
	blx	r2
	mov	r0, #-2147483647
	str	r0, [r6]
	add	sp, sp, #16
	pop	{r4, r5, r6, pc}
.L1:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	ldr	r4, [r4, #32]
	mov	r2, r0
	mov	r3, r1
	mov	r1, r2
	mov	r0, sp
	mov	r2, r3
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ldm	sp, {r0, r1, r2}
	stm	r4, {r0, r1, r2}
	add	sp, sp, #16
	pop	{r4, r5, r6, pc}
.L2:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L3:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
	push	{r4, r5, r11, lr}
	sub	sp, sp, #40
	mov	r4, r0
	ldrb	r0, [r0, #16]
	cmp	r0, #2
	blo	.L1
	ldr	r5, [r4, #32]
	beq	.L2
	ldrb	r0, [r5]
	cmp	r0, #2
	bne	.L3
	ldrd	r2, r3, [r5, #4]
	add	r0, sp, #28
	mov	r1, r2
	mov	r2, r3
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	add	r2, sp, #28
	ldm	r2, {r0, r1, r2}
	cmp	r0, #-2147483647
	stmib	sp, {r0, r1, r2}
	mov	r1, #0
	str	r1, [sp]
	beq	.L2
	mov	r0, sp
	add	r12, sp, #16
	add	r0, r0, #4
	ldm	r0, {r1, r2, r3}
	ldr	r0, [r4, #8]
	stm	r12, {r1, r2, r3}
	add	r1, sp, #16
	bl	_RNvMNtNtCs_11stackbleach5error4callNtB_5Error6attach
	ldr	r0, [sp]
	cmp	r0, #0
	beq	.L2
.L4:
	mov	r0, sp
	add	r0, r0, #4
	bl	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	ldr	r1, [sp, #4]
	cmp	r1, #1
	blt	.L2
	ldr	r0, [sp, #8]
	mov	r2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
	b	.L2
.L3:
	mov	r0, r5
	bl	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_7outcome5EndeduEECs_9on_record
.L2:
	ldr	r0, [r4, #24]
	mov	r1, #1
	strb	r1, [r4, #16]
	mov	r1, #0
	str	r1, [r0]
	str	r1, [r0, #4]
	str	r1, [r0, #8]
	str	r1, [r5, #8]
	str	r1, [r5, #4]
	str	r1, [r5]
	strb	r1, [r5]
	ldr	r0, [r4, #12]
	bl	_RNvNtNtCs_11stackbleach4arch3arm15clear_registers
.L1:
	add	sp, sp, #40
	pop	{r4, r5, r11, pc}
.L5:
	ldr	r1, [sp, #4]
	cmp	r1, #0
	ble	.L6
	ldr	r0, [sp, #8]
	mov	r2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	ldr	r0, [sp]
	cmp	r0, #0
	beq	.L6
	mov	r0, sp
	bl	_RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultINtNtB_6option6OptionNtNtCs_11stackbleach5error10PanicErrorEB_EECs_9on_record
.L6:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L8:
	bl	_RNvNtCs_4core9panicking16panic_in_cleanup
.L9:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mov	r2, r0
	mov	r0, sp
	mov	r3, r1
	add	r0, r0, #4
	mov	r1, r2
	mov	r2, r3
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	mov	r0, #1
	str	r0, [sp]
	b	.L4
.L10:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L11:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_:
	push	{r4, r5, r6, lr}
	sub	sp, sp, #16
	mov	r4, r0
	ldrb	r0, [r0, #16]
	cmp	r0, #2
	blo	.L1
	ldr	r5, [r4, #32]
	beq	.L2
	mov	r0, r5
	bl	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEECs_9on_record
.L2:
	ldr	r0, [r4, #24]
	mov	r2, #0
	mov	r1, #1
	mov	r3, #-2147483648
	strb	r1, [r4, #16]
	str	r2, [r0]
	str	r2, [r0, #4]
	str	r2, [r0, #8]
	str	r2, [r5, #8]
	str	r2, [r5, #4]
	str	r2, [r5]
	str	r3, [r5]
	ldr	r0, [r4, #12]
	stmib	r5, {r1, r2}
	bl	_RNvNtNtCs_11stackbleach4arch3arm15clear_registers
.L1:
	add	sp, sp, #16
	pop	{r4, r5, r6, pc}
.L3:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mov	r2, r0
	mov	r0, sp
	add	r6, r0, #4
	mov	r3, r1
	mov	r1, r2
	mov	r2, r3
	mov	r0, r6
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	mov	r0, #1
	str	r0, [sp]
	mov	r0, r6
	bl	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	ldr	r1, [sp, #4]
	cmp	r1, #1
	blt	.L2
	ldr	r0, [sp, #8]
	mov	r2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
	b	.L2
.L4:
	ldr	r1, [sp, #4]
	cmp	r1, #0
	ble	.L5
	ldr	r0, [sp, #8]
	mov	r2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L6:
.L5:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	push	{r4, r5, r6, r7, r8, r9, r11, lr}
	sub	sp, sp, #48
	mov	r4, r0
	ldrb	r0, [r0, #72]
	cmp	r0, #1
	bne	.L1
	ldrh	r0, [r4, #36]
	cmp	r0, #1
	bne	.L2
	ldrd	r8, r9, [r4, #12]
	mov	r0, #0
	ldrh	r2, [r4, #54]
	strh	r0, [r4, #54]
	add	r0, r9, r8
	ldr	r1, [r4, #68]
	sub	r6, r0, r2, lsl #8
	cmp	r1, r6
	movlo	r6, r1
	b	.L3
.L2:
	ldrd	r8, r9, [r4, #12]
	ldr	r6, [r4, #68]
	add	r0, r9, r8
.L3:
	cmp	r8, r6
	mov	r7, r6
	movhi	r7, r8
	cmp	r0, r7
	str	r0, [sp, #12]
	str	r8, [sp, #4]
	str	r7, [sp, #20]
	str	r7, [sp, #16]
	str	r7, [sp, #8]
	beq	.L4
	sub	r2, r0, r7
	sub	r0, r7, r8
	add	r5, r8, r0
	mov	r1, #0
	mov	r0, r5
	bl	memset
.L4:
	ldr	r0, [r4, #56]
	cmp	r0, r9
	cmpne	r6, r8
	bhi	.L5
.L1:
	add	sp, sp, #48
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.L5:
	ldr	r0, .L6
	add	r1, sp, #4
	str	r1, [sp, #32]
	add	r1, sp, #32
.L7:
	add	r0, pc, r0
	str	r1, [sp, #44]
	add	r1, sp, #24
	str	r4, [sp, #36]
	str	r7, [sp, #28]
	str	r8, [sp, #24]
	str	r1, [sp, #40]
	ldr	r5, [r0, #24]
	dmb	ish
	cmp	r5, #0
	beq	.L8
.L9:
	ldr	r6, [r5]
	mov	r9, #0
	cmp	r6, #1
	blt	.L10
	sub	r1, r6, #1
	add	r0, sp, #40
	bl	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	cmp	r0, #0
	beq	.L10
	ldr	r0, [r5]
	cmp	r0, #0
	beq	.L11
	ldr	r0, [sp, #16]
	str	r0, [r4, #68]
.L12:
	ldrb	r0, [r4, #74]
	cmp	r0, #0
	beq	.L1
	sub	r0, r0, #1
	strb	r0, [r4, #74]
	tst	r0, #255
	bne	.L1
	mov	r0, r4
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	add	sp, sp, #48
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.L8:
	bl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	cmp	r0, #1
	bne	.L13
	mov	r5, r1
	cmp	r1, #0
	bne	.L9
.L13:
	ldr	r0, [sp, #16]
	str	r0, [r4, #68]
	b	.L14
.L11:
	mov	r9, #1
.L10:
	add	r3, sp, #40
	mov	r0, r5
	mov	r1, r6
	mov	r2, r9
	bl	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	ldr	r1, [sp, #16]
	cmp	r0, #0
	str	r1, [r4, #68]
	bne	.L12
.L14:
	sub	r2, r7, r8
	mov	r0, r8
	mov	r1, #0
	mov	r5, #0
	bl	memset
	ldr	r0, [r4, #16]
	cmp	r0, #65536
	bhi	.L1
	ldr	r1, [r4, #12]
	str	r0, [r4, #56]
	strb	r5, [r4, #74]
	strb	r5, [r4, #64]
	str	r5, [r4, #60]
	str	r1, [r4, #68]
	add	sp, sp, #48
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.L6:
	.long	.L_MergedGlobals-(.L7+8)

_RNvNtNtCs_11stackbleach4arch3arm11erase_below:
	mov	r2, #0
	.inst	0xec422b10
	.inst	0xec422b11
	.inst	0xec422b12
	.inst	0xec422b13
	.inst	0xec422b14
	.inst	0xec422b15
	.inst	0xec422b16
	.inst	0xec422b17
	mov	r12, sp
	str	r12, [r0]
	ldr	r12, [r0, #4]
	add	r0, r0, #8
	subs	r12, r12, #1
	blo	.L1
	ldr	r2, [r0]
	ldr	r3, [r0, #4]
	add	r0, r0, #8
	cmp	sp, r3
	bhs	.L2
	mov	r3, sp
	subs	r3, r3, r2
	bls	.L3
	subs	r3, r3, #64
	blo	.L4
	.inst	0xeca20b10
	b	.L5
	tst	r3, #32
	beq	.L6
	.inst	0xeca20b08
	tst	r3, #16
	beq	.L7
	.inst	0xeca20b04
	tst	r3, #8
	beq	.L3
	.inst	0xeca20b02
	b	.L3
	mov	r0, r1
	b	_RNvNtNtCs_11stackbleach4arch3arm15clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch3arm11erase_below:

_RNvNtNtCs_11stackbleach4arch3arm15clear_registers:
	mov	r1, #0
	.inst	0xec411b10
	.inst	0xec411b11
	.inst	0xec411b12
	.inst	0xec411b13
	.inst	0xec411b14
	.inst	0xec411b15
	.inst	0xec411b16
	.inst	0xec411b17
	tst	r0, #1
	beq	.L1
	.inst	0xec411b30
	.inst	0xec411b31
	.inst	0xec411b32
	.inst	0xec411b33
	.inst	0xec411b34
	.inst	0xec411b35
	.inst	0xec411b36
	.inst	0xec411b37
	.inst	0xec411b38
	.inst	0xec411b39
	.inst	0xec411b3a
	.inst	0xec411b3b
	.inst	0xec411b3c
	.inst	0xec411b3d
	.inst	0xec411b3e
	.inst	0xec411b3f
	.inst	0xeeb40b40
	msr	APSR_nzcvqg, r1
	mov	r0, r1
	mov	r2, r1
	mov	r3, r1
	mov	r12, r1
	bx	lr
.Lfunc_end__RNvNtNtCs_11stackbleach4arch3arm15clear_registers:

