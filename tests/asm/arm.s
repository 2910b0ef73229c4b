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
	push	{r4, r5, r6, lr}
	mov	r4, r0
	ldr	r0, .L1
.L2:
	add	r0, pc, r0
	ldr	r6, [r0]
	cmn	r6, #1
	beq	.L3
.L4:
	mov	r0, r6
	bl	_RNvNtNtCs_11stackbleach4arch3arm15clear_registers
	ldr	r5, [r4, #4]
	str	r6, [r4, #12]
	mov	r0, r5
	mov	r1, r4
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave
	and	r1, r1, #1
	mov	r4, r0
	mov	r0, r5
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	mov	r0, #1
	strb	r0, [r4, #16]
	mvn	r0, #0
	pop	{r4, r5, r6, pc}
.L3:
	bl	_RNvNtCs_11stackbleach9registers25clear_baseline_and_detect
	mov	r6, r0
	b	.L4
.L5:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L1:
	.long	_RNvNtNtCs_11stackbleach4arch3arm8DETECTED.0-(.L2+8)

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave:
	push	{r4, r5, r6, r7, r8, r9, r11, lr}
	sub	sp, sp, #56
	mov	r5, r0
	ldrh	r0, [r0, #36]
	mov	r8, r1
	cmp	r0, #0
	beq	.L1
	ldrh	r0, [r5, #54]
	cmp	r0, #0
	beq	.L2
.L1:
	ldrd	r6, r7, [r5, #12]
	ldr	r4, [r5, #56]
	ldr	r9, .L3
.L4:
	ldr	r9, [pc, r9]
	ldr	r0, [r9]
	cmp	r0, #0
	bne	.L5
	bl	_RNvNtNtCs_6region2os4unix9page_size
	str	r0, [r9]
.L5:
	ldr	r2, [r5, #60]
	mov	r3, #1
	strb	r3, [r5, #72]
	mov	r3, r6
	cmp	r0, r2
	ldr	r1, .L6
	movhs	r0, r2
	str	r0, [sp, #4]
	add	r0, r4, r2
	sub	r0, r7, r0
	sub	r4, r7, #32
	add	r0, r6, r0
	str	r0, [sp]
	ldr	r0, [r8, #12]
	add	r7, r7, r6
	str	r0, [sp, #8]
	mov	r0, #2
	strb	r0, [sp, #16]
	movw	r0, #18529
	movt	r0, #37626
	eor	r5, r6, r7
	str	r0, [r3, r4]!
	eor	r0, r5, r0
	movw	r2, #3644
	mov	r5, #0
	str	r0, [r3, #24]
.L7:
	add	r0, pc, r1
	movt	r2, #54711
	str	r5, [r3, #12]
	stmib	r3, {r2, r6}
	str	r7, [r3, #16]
	str	r5, [r3, #20]
	str	r2, [r3, #28]
	bl	__tls_get_addr
	mov	r5, r0
	ldrd	r0, r1, [r0]
	strd	r6, r7, [r5]
	orrs	r9, r1, r0
	bne	.L8
.L9:
	add	r0, sp, #8
	str	r0, [sp, #48]
	mov	r0, sp
	str	r8, [sp, #36]
	str	r0, [sp, #44]
	add	r0, sp, #12
	str	r0, [sp, #40]
	bl	_RNvMCs_3psmNtB_14StackDirection3new
	ldr	r2, .L10
	add	r1, sp, #20
	uxtb	r0, r0
	cmp	r0, #1
	mov	r3, r6
	str	r1, [sp, #32]
.L11:
	add	r2, pc, r2
	addne	r3, r3, r4
	add	r0, sp, #32
	add	r1, sp, #55
	bl	rust_psm_on_stack
	cmp	r9, #0
	ldreq	r0, [r5]
	cmpeq	r0, r6
	ldreq	r0, [r5, #4]
	cmpeq	r0, r7
	bne	.L12
	mov	r0, #0
	str	r0, [r5]
	str	r0, [r5, #4]
	ldrb	r1, [sp, #16]
	ldr	r0, [sp, #12]
	add	sp, sp, #56
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.L12:
	mov	r0, r6
	mov	r1, r7
	bl	_RNvNtCs_11stackbleach7current5leave
	ldrb	r1, [sp, #16]
	ldr	r0, [sp, #12]
	add	sp, sp, #56
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.L8:
	bl	_RNvNtCs_11stackbleach7current4push
	b	.L9
.L2:
	mov	r0, r5
	bl	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory11paint_first
	b	.L1
.L6:
	.long	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L7+8-.L13)
.L3:
	.long	_RNvNvNtCs_6region4page4size9PAGE_SIZE(GOT_PREL)-(.L4+8-.L14)
.L10:
	.long	_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_-(.L11+8)

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	push	{r4, r5, r6, r7, r8, r9, r11, lr}
	ldmib	r0, {r4, r5, r7}
	ldr	r6, [r0, #16]
	ldr	r1, [r4]
	mov	r0, r4
	blx	r1
	ldr	r0, [r7, #4]
	lsrs	r0, r0, #3
	beq	.L1
	ldr	r2, [r7]
	mov	r1, #0
	mov	r3, #0
.L2:
	ldrd	r8, r9, [r2]
	orr	r1, r9, r1
	add	r2, r2, #8
	subs	r0, r0, #1
	orr	r3, r8, r3
	bne	.L2
	orrs	r0, r3, r1
	movwne	r0, #1
	b	.L3
.L1:
	mov	r0, #0
.L3:
	strb	r0, [r5, #4]
	str	r4, [r5]
	ldr	r0, [r6]
	pop	{r4, r5, r6, r7, r8, r9, r11, lr}
	b	_RNvNtNtCs_11stackbleach4arch3arm15clear_registers

_RNvNtCs_11stackbleach6bleach15in_place_probed:
	push	{r4, r5, r6, r7, r11, lr}
	sub	sp, sp, #176
	ldr	r5, .L1
	mov	r4, r0
.L2:
	add	r5, pc, r5
	ldr	r0, [r5]
	cmn	r0, #1
	beq	.L3
.L4:
	str	r0, [r4, #12]
	mov	r0, sp
	add	r0, r0, #8
	mov	r1, #0
	mov	r2, #64
	mov	r5, #0
	bl	memset
	mvn	r0, #0
	str	r5, [sp, #4]
	str	r0, [sp]
	mov	r1, sp
	add	r5, sp, #72
	mov	r0, r5
	bl	_RNvMNtNtCs_11stackbleach6bleach5stackNtB_5Stack6in_use
	ldr	r0, [sp, #72]
	cmp	r0, #3
	beq	.L5
	add	r7, sp, #144
	ldm	r5!, {r1, r2, r3, r6}
	mov	r0, r7
	stm	r0!, {r1, r2, r3, r6}
	ldm	r5, {r1, r2, r3, r6}
	stm	r0, {r1, r2, r3, r6}
	mov	r0, r4
	ldr	r1, [r4]
	ldr	r6, [r4, #12]
	blx	r1
	mov	r2, sp
	add	r0, sp, #72
	mov	r1, r7
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	mov	r0, r6
	bl	_RNvNtNtCs_11stackbleach4arch3arm15clear_registers
	add	r5, sp, #72
	mov	r7, sp
.L6:
	mov	r0, r5
	mov	r1, r7
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	cmp	r0, #0
	beq	.L7
	mov	r0, r7
	mov	r1, r6
	bl	_RNvNtNtCs_11stackbleach4arch3arm11erase_below
	b	.L6
.L7:
	ldrb	r1, [sp, #104]
	mov	r7, #4
	ldrb	r2, [sp, #111]
	ldr	r0, [sp, #105]
	cmp	r1, #4
	ldrh	r3, [sp, #109]
	strb	r7, [sp, #104]
	bne	.L8
	add	r0, sp, #72
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	ldrb	r0, [sp, #104]
	mov	r1, #1
	ldr	r5, [sp]
	cmp	r0, #4
	strb	r1, [r4, #16]
	beq	.L9
	cmp	r0, #3
	bne	.L9
	ldr	r4, [sp, #108]
	ldrd	r6, r7, [r4]
	ldr	r1, [r7]
	cmp	r1, #0
	beq	.L10
	mov	r0, r6
	blx	r1
.L10:
	ldr	r1, [r7, #4]
	cmp	r1, #0
	beq	.L11
	ldr	r2, [r7, #8]
	mov	r0, r6
	bl	_RNvCs_7___rustc14___rust_dealloc
.L11:
	mov	r0, r4
	mov	r1, #12
	mov	r2, #4
	bl	_RNvCs_7___rustc14___rust_dealloc
.L9:
	mov	r0, r5
	add	sp, sp, #176
	pop	{r4, r5, r6, r7, r11, pc}
.L8:
	orr	r2, r3, r2, lsl #16
	ldr	r3, [r4, #8]
	lsl	r2, r2, #8
	orr	r5, r2, r0, lsr #24
	orr	r0, r1, r0, lsl #8
	mov	r2, #3
	mov	r1, #-2147483647
	str	r0, [r3, #16]
	str	r2, [r3]
	str	r5, [r3, #20]
	str	r1, [r3, #4]
	ldrb	r0, [sp, #104]
	strb	r2, [r4, #16]
	cmp	r0, #4
	beq	.L12
	cmp	r0, #3
	bne	.L12
	ldr	r4, [sp, #108]
	ldrd	r6, r7, [r4]
	ldr	r1, [r7]
	cmp	r1, #0
	beq	.L13
	mov	r0, r6
	blx	r1
.L13:
	ldr	r1, [r7, #4]
	cmp	r1, #0
	beq	.L14
	ldr	r2, [r7, #8]
	mov	r0, r6
	bl	_RNvCs_7___rustc14___rust_dealloc
.L14:
	mov	r0, r4
	mov	r1, #12
	mov	r2, #4
	bl	_RNvCs_7___rustc14___rust_dealloc
.L12:
	mvn	r5, #0
	mov	r0, r5
	add	sp, sp, #176
	pop	{r4, r5, r6, r7, r11, pc}
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
.L5:
	ldr	r0, [r4, #8]
	mov	r3, #2
	ldr	r1, [sp, #76]
	ldr	r2, [sp, #80]
	str	r3, [r0]
	stmib	r0, {r1, r2}
	strb	r3, [r4, #16]
	mvn	r5, #0
	mov	r0, r5
	add	sp, sp, #176
	pop	{r4, r5, r6, r7, r11, pc}
.L15:
	b	.L16
.L17:
.L16:
	ldr	r1, [r7, #4]
	cmp	r1, #0
	beq	.L18
	ldr	r2, [r7, #8]
	mov	r0, r6
	bl	_RNvCs_7___rustc14___rust_dealloc
.L18:
	mov	r0, r4
	mov	r1, #12
	mov	r2, #4
	bl	_RNvCs_7___rustc14___rust_dealloc
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L19:
	b	.L20
.L21:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L22:
.L20:
	ldrb	r0, [sp, #104]
	cmp	r0, #4
	beq	.L23
	add	r0, r5, #32
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L23:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L24:
	bl	_RNvNtCs_4core9panicking16panic_in_cleanup
.L1:
	.long	_RNvNtNtCs_11stackbleach4arch3arm8DETECTED.0-(.L2+8)

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

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	push	{r4, r5, r6, r7, r8, r9, r11, lr}
	sub	sp, sp, #8
	mov	r4, r0
	ldrb	r0, [r0, #73]
	mov	r8, r1
	cmp	r0, #0
	beq	.L1
	bl	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L1:
	ldrh	r1, [r4, #36]
	ldrh	r0, [r4, #54]
	cmp	r1, #1
	bne	.L2
	cmp	r0, #0
	bne	.L3
.L2:
	ldrb	r2, [r4, #72]
	cmp	r2, #0
	beq	.L4
	cmp	r1, #0
	beq	.L5
	ldrd	r2, r3, [r4, #12]
	mov	r1, #0
	strh	r1, [r4, #54]
	add	r1, r3, r2
	ldr	r7, [r4, #68]
	sub	r2, r1, r0, lsl #8
	cmp	r7, r2
	movlo	r2, r7
	b	.L6
.L4:
	ldrd	r0, r1, [r4, #12]
	ldr	r2, [r4, #56]
	add	r0, r1, r0
	sub	r1, r0, r2
	mov	r0, #1
	tst	r0, #1
	bne	.L7
.L8:
	add	sp, sp, #8
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.L5:
	ldrd	r0, r1, [r4, #12]
	ldr	r2, [r4, #68]
	add	r1, r1, r0
.L6:
	mov	r0, r4
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory11erase_up_to
	tst	r0, #1
	beq	.L8
.L7:
	ldr	r0, [r4, #12]
	ldr	r9, [r4, #16]
	ldr	r2, [r4, #56]
	add	r0, r9, r0
	sub	r0, r0, r2
	cmp	r0, r1
	bls	.L9
	ldr	r6, [r4, #60]
	sub	r7, r0, r1
	b	.L10
.L9:
	ldr	r6, [r4, #60]
	mov	r7, #0
	cmp	r6, #0
	beq	.L11
.L10:
	ldrb	r5, [r4, #64]
	cmp	r8, #0
	bne	.L12
	cmp	r7, r6
	bhi	.L12
	mov	r3, #1
	uqsub8	r5, r5, r3
	b	.L13
.L12:
	add	r3, r5, #16
	uxtb	r5, r3
	cmp	r5, #48
	movhs	r5, #48
.L13:
	cmp	r7, r6
	uxtb	r3, r5
	movhi	r6, r7
	cmp	r3, #16
	movls	r6, #0
	sub	r7, r0, r6
	cmp	r0, r7
	strb	r5, [r4, #64]
	movlo	r7, r0
	cmp	r1, r7
	str	r6, [r4, #60]
	bhs	.L8
	movw	r3, #65535
	sub	r1, r0, r1
	movt	r3, #31
	add	r1, r1, r3
	sub	r2, r9, r2
	bfc	r1, #0, #21
	cmp	r2, r1
	movlo	r1, r2
	sub	r5, r0, r1
	sub	r6, r7, r5
	mov	r2, #4
	mov	r0, r5
	mov	r1, r6
	bl	madvise
	cmp	r0, #0
	beq	.L14
	bl	__errno_location
	mov	r0, r5
	mov	r1, r6
	mov	r2, #24
	bl	madvise
.L14:
	ldr	r0, [r4, #68]
	cmp	r7, r0
	movhi	r0, r7
	str	r0, [r4, #68]
	add	sp, sp, #8
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.L11:
	ldrsb	r0, [r4, #64]
	mov	r1, #1
	uqsub8	r0, r0, r1
	strb	r0, [r4, #64]
	add	sp, sp, #8
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.L3:
	ldr	r4, .L15
.L16:
	add	r4, pc, r4
	ldr	r0, [r4]
	cmn	r0, #1
	beq	.L17
.L18:
	ldr	r0, .L19
.L20:
	add	r0, pc, r0
	ldr	r0, [r0]
	cmp	r0, #0
	bleq	_RNvNtCs_11stackbleach5paint9make_word
	ldr	r1, .L21
	ldr	r0, .L22
	ldr	r2, .L23
.L24:
	add	r1, pc, r1
	ldr	r3, .L25
.L26:
	add	r0, pc, r0
.L27:
	add	r2, pc, r2
	str	r1, [sp, #4]
	mov	r1, sp
.L28:
	add	r3, pc, r3
	str	r3, [sp]
	bl	_RNvNtCs_4core9panicking9panic_fmt
.L17:
	mov	r0, #16
	bl	getauxval
	ands	r1, r0, #528384
	and	r0, r0, #24576
	sub	r0, r0, #8192
	movwne	r1, #1
	clz	r0, r0
	lsr	r0, r0, #5
	orr	r0, r1, r0
	str	r0, [r4]
	b	.L18
.L15:
	.long	_RNvNtNtCs_11stackbleach4arch3arm8DETECTED.0-(.L16+8)
.L19:
	.long	_RNvNtCs_11stackbleach5paint4WORD-(.L20+8)
.L21:
	.long	_RNvXs1i_NtCs_4core3fmtReNtB_7Display3fmtCs_11stackbleach-(.L24+8)
.L22:
	.long	.Lanon-(.L26+8)
.L23:
	.long	.Lanon-(.L27+8)
.L25:
	.long	.Lanon-(.L28+8)

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory11erase_up_to:
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	sub	sp, sp, #52
	ldr	r11, [r0, #12]
	mov	r4, r2
	mov	r6, r2
	mov	r9, r0
	cmp	r11, r2
	str	r1, [sp, #16]
	movhi	r4, r11
	cmp	r1, r4
	str	r11, [sp, #8]
	str	r4, [sp, #24]
	str	r4, [sp, #20]
	str	r4, [sp, #12]
	bne	.L1
	mov	r8, #1
	cmp	r6, r11
	bls	.L2
.L3:
	ldr	r1, .L4
	add	r0, sp, #8
	str	r0, [sp, #36]
	add	r0, sp, #36
.L5:
	add	r1, pc, r1
	str	r0, [sp, #48]
	add	r0, sp, #28
	str	r9, [sp, #40]
	str	r4, [sp, #32]
	str	r11, [sp, #28]
	str	r0, [sp, #44]
	ldr	r7, [r1, #4]
	dmb	ish
	cmp	r7, #0
	beq	.L6
.L7:
	add	r6, sp, #44
.L8:
	ldr	r10, [r7]
	cmp	r10, #0
	ble	.L9
	sub	r5, r10, #1
	mov	r0, r6
	mov	r1, r5
	bl	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	cmp	r0, #0
	beq	.L10
.L11:
	ldr	r0, [r7]
	cmp	r0, #0
	beq	.L8
	b	.L12
.L9:
	cmn	r10, #4
	ble	.L13
	cmn	r10, #1
	bne	.L14
	b	.L15
.L10:
	mov	r0, r5
	mov	r1, r6
	bl	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor9once_moreuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	cmp	r0, #0
	bne	.L11
.L14:
	ldrex	r0, [r7]
	cmp	r0, r10
	bne	.L16
	mvn	r1, #1
	strex	r0, r1, [r7]
	cmp	r0, #0
	bne	.L14
	mov	r0, r7
	bl	_RNvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor26open_in_place_of_inherited
	mov	r5, r1
	cmp	r0, #1
	bne	.L17
.L18:
	ldrex	r0, [r7]
	cmn	r0, #2
	bne	.L19
	strex	r2, r5, [r7]
	mov	r1, #1
	cmp	r2, #0
	bne	.L18
	cmp	r1, #0
	bne	.L15
.L20:
	cmp	r0, #0
	beq	.L8
	b	.L15
.L17:
	mov	r0, r5
	bl	_RNvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor5knows
	cmp	r0, #0
	beq	.L21
	mov	r0, r6
	mov	r1, r5
	bl	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	add	r12, r5, #1
	mov	r3, r0
	cmp	r3, #0
	mvn	r1, #0
	mov	r0, r5
	movne	r1, r12
.L22:
	ldrex	r10, [r7]
	cmn	r10, #2
	bne	.L23
	strex	r2, r1, [r7]
	mov	r5, #1
	cmp	r2, #0
	bne	.L22
	and	r1, r3, r5
	str	r3, [sp, #4]
	cmp	r1, #1
	bne	.L24
	b	.L25
.L21:
	mov	r0, r5
.L26:
	ldrex	r10, [r7]
	cmn	r10, #2
	bne	.L27
	mvn	r1, #0
	mov	r5, #1
	strex	r2, r1, [r7]
	cmp	r2, #0
	bne	.L26
.L28:
	mov	r1, #0
	str	r1, [sp, #4]
.L24:
	bl	close
	cmp	r5, #0
	cmpeq	r10, #0
	beq	.L8
	b	.L29
.L16:
	clrex
	b	.L8
.L19:
	mov	r1, #0
	clrex
	cmp	r1, #0
	beq	.L20
	b	.L15
.L23:
	mov	r5, #0
	clrex
	and	r1, r3, r5
	str	r3, [sp, #4]
	cmp	r1, #1
	bne	.L24
	b	.L25
.L27:
	mov	r5, #0
	clrex
	b	.L28
.L1:
	sub	r2, r1, r4
	mov	r0, r4
	mov	r1, #0
	bl	memset
	mov	r8, #1
	cmp	r6, r11
	bhi	.L3
.L2:
	mov	r0, r8
	mov	r1, r4
	add	sp, sp, #52
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L6:
	bl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	cmp	r0, #1
	bne	.L15
	mov	r7, r1
	cmp	r1, #0
	bne	.L7
	b	.L15
.L13:
	add	r0, r10, #1
.L30:
	ldrex	r1, [r7]
	cmp	r1, r10
	bne	.L31
	strex	r1, r0, [r7]
	cmp	r1, #0
	bne	.L30
.L15:
	ldr	r0, [sp, #20]
	str	r0, [r9, #68]
.L32:
	sub	r2, r4, r11
	mov	r0, r11
	mov	r1, #0
	mov	r8, #0
	bl	memset
	mov	r0, r8
	mov	r1, r4
	add	sp, sp, #52
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L29:
	ldr	r0, [sp, #20]
	str	r0, [r9, #68]
	ldr	r0, [sp, #4]
	cmp	r0, #0
	beq	.L32
	b	.L33
.L25:
	ldr	r1, .L34
.L35:
	add	r1, pc, r1
	str	r12, [r1, #8]
.L12:
	ldr	r0, [sp, #20]
	str	r0, [r9, #68]
.L33:
	ldr	r4, [sp, #24]
	mov	r0, r8
	mov	r1, r4
	add	sp, sp, #52
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L31:
	clrex
	b	.L15
.L4:
	.long	.L_MergedGlobals-(.L5+8)
.L34:
	.long	.L_MergedGlobals-(.L35+8)

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

