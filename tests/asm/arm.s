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
	add	r0, sp, #48
	str	r0, [sp, #76]
	str	r12, [sp, #68]
	ldr	r0, .L3
.L4:
	ldr	r0, [pc, r0]
	bl	_RNvNtNtCs_11stackbleach4arch7backend5enter
	ldrb	r0, [sp, #84]
	cmp	r0, #1
	addeq	r2, sp, #32
	ldmeq	r2, {r0, r1, r2}
	stmeq	r4, {r0, r1, r2}
	addeq	sp, sp, #104
	popeq	{r4, pc}
.L5:
	add	r0, sp, #68
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_
	ldr	r1, .L6
	add	r0, sp, #48
.L7:
	add	r1, pc, r1
	bl	_RNvMs_NtNtCs_11stackbleach4call7refusalNtB_7Refused5raise
.L1:
	.long	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_-(.L2+8)
.L3:
	.long	_RNvNtCs_11stackbleach10heap_stack6run_on(GOT_PREL)-(.L4+8-.L8)
.L6:
	.long	.Lanon-(.L7+8)

_RNvCs_9on_record8in_place:
	push	{r11, lr}
	sub	sp, sp, #104
	ldr	r3, .L1
	str	r0, [sp]
	mov	r0, sp
	str	r1, [sp, #8]
	add	r1, sp, #32
	str	r0, [sp, #4]
	mov	r0, #0
	str	r1, [sp, #96]
	add	r1, sp, #16
	strb	r0, [sp, #16]
.L2:
	add	r3, pc, r3
	strb	r0, [sp, #32]
	strb	r0, [sp, #80]
	str	r0, [sp, #76]
	add	r0, sp, #44
	str	r1, [sp, #92]
	add	r1, sp, #4
	str	r0, [sp, #72]
	add	r0, sp, #103
	str	r2, [sp, #12]
	str	r1, [sp, #88]
	str	r1, [sp, #84]
	add	r1, sp, #64
	str	r3, [sp, #64]
	str	r0, [sp, #68]
	ldr	r0, .L3
.L4:
	ldr	r0, [pc, r0]
	bl	_RNvNtNtCs_11stackbleach4arch7backend5enter
	ldrb	r0, [sp, #80]
	cmp	r0, #1
	bne	.L5
	ldrb	r0, [sp, #32]
	cmp	r0, #2
	addne	sp, sp, #104
	popne	{r11, pc}
.L6:
	ldr	r0, [sp, #36]
	ldr	r1, [sp, #40]
	bl	_RNvNtCs_3std5panic13resume_unwind
.L5:
	add	r0, sp, #64
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_
	ldr	r1, .L7
	add	r0, sp, #44
.L8:
	add	r1, pc, r1
	bl	_RNvMs_NtNtCs_11stackbleach4call7refusalNtB_7Refused5raise
.L1:
	.long	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_-(.L2+8)
.L3:
	.long	_RNvNtCs_11stackbleach6bleach8in_place(GOT_PREL)-(.L4+8-.L9)
.L7:
	.long	.Lanon-(.L8+8)

_RNvNtNtCs_11stackbleach4arch7backend5enter:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend5enter:

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
	bl	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
	ldr	r5, [r4, #4]
	str	r6, [r4, #12]
	mov	r0, r5
	mov	r1, r4
	bl	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave
	and	r1, r1, #1
	mov	r4, r0
	mov	r0, r5
	bl	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	mov	r0, #1
	strb	r0, [r4, #16]
	mvn	r0, #0
	pop	{r4, r5, r6, pc}
.L3:
	bl	_RNvNtCs_11stackbleach9registers12detect_clear
	mov	r6, r0
	b	.L4
.L5:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L1:
	.long	_RNvNtNtCs_11stackbleach4arch7backend4PLAN.0-(.L2+8)

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave:
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	sub	sp, sp, #44
	ldr	r4, [r0, #48]
	mov	r8, r1
	ldr	r5, .L1
	mov	r7, r0
.L2:
	ldr	r5, [pc, r5]
	ldr	r6, [r5]
	cmp	r6, #0
	bne	.L3
	bl	_RNvNtNtCs_6region2os4unix9page_size
	mov	r6, r0
	str	r0, [r5]
.L3:
	ldr	r0, .L4
	ldr	r10, [r7, #24]
.L5:
	add	r0, pc, r0
	ldr	r9, [r7, #28]
	ldr	r11, [r7, #32]
	bl	__tls_get_addr
	mov	r2, #1
	cmp	r6, r4
	strb	r2, [r7, #60]
	add	r2, r4, r11
	sub	r2, r9, r2
	mov	r5, r0
	ldrd	r0, r1, [r0]
	movhs	r6, r4
	add	r2, r10, r2
	str	r6, [sp, #8]
	str	r2, [sp, #4]
	add	r7, r9, r10
	orrs	r6, r1, r0
	ldr	r2, [r8, #12]
	str	r2, [sp, #12]
	mov	r2, #2
	str	r10, [r5]
	str	r7, [r5, #4]
	strb	r2, [sp, #20]
	bne	.L6
.L7:
	ldr	r9, .L8
	add	r0, sp, #12
	str	r0, [sp, #36]
	add	r0, sp, #4
	str	r0, [sp, #32]
	add	r0, sp, #16
.L9:
	add	r9, pc, r9
	str	r0, [sp, #28]
	str	r8, [sp, #24]
	bl	_RNvMCs_3psmNtB_14StackDirection3new
	uxtb	r0, r0
	cmp	r0, #1
	mov	r3, r7
	add	r0, sp, #24
	add	r1, sp, #43
	moveq	r3, r10
	mov	r2, r9
	bl	rust_psm_on_stack
	cmp	r6, #0
	ldreq	r0, [r5]
	cmpeq	r0, r10
	ldreq	r0, [r5, #4]
	cmpeq	r0, r7
	bne	.L10
	mov	r0, #0
	str	r0, [r5]
	str	r0, [r5, #4]
	ldrb	r1, [sp, #20]
	ldr	r0, [sp, #16]
	add	sp, sp, #44
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L10:
	mov	r0, r10
	mov	r1, r7
	bl	_RNvNtCs_11stackbleach7current5leave
	ldrb	r1, [sp, #20]
	ldr	r0, [sp, #16]
	add	sp, sp, #44
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L6:
	bl	_RNvNtCs_11stackbleach7current4note
	b	.L7
.L4:
	.long	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L5+8-.L11)
.L1:
	.long	_RNvNvNtCs_6region4page4size9PAGE_SIZE(GOT_PREL)-(.L2+8-.L12)
.L8:
	.long	_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_-(.L9+8)

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	push	{r4, r5, r6, r7, r8, r9, r11, lr}
	ldm	r0, {r4, r5, r7}
	ldr	r6, [r0, #12]
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
	b	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

_RNvNtCs_11stackbleach6bleach8in_place:
	push	{r4, r5, r6, r7, r8, lr}
	sub	sp, sp, #160
	ldr	r4, .L1
	mov	r8, r0
.L2:
	add	r4, pc, r4
	ldr	r0, [r4]
	cmn	r0, #1
	beq	.L3
.L4:
	str	r0, [r8, #12]
	mov	r5, sp
	add	r0, r5, #8
	mov	r1, #0
	mov	r2, #64
	mov	r4, #0
	bl	memset
	mvn	r0, #0
	add	r1, sp, #92
	str	r0, [sp]
	mov	r0, #0
	str	r4, [sp, #4]
	bl	sigaltstack
	cmp	r0, #0
	beq	.L5
	bl	__errno_location
	b	.L6
.L5:
	ldr	r0, [sp, #96]
	tst	r0, #1
	bne	.L7
.L6:
	ldr	r0, .L8
.L9:
	add	r0, pc, r0
	bl	__tls_get_addr
	ldrd	r6, r7, [r0]
	cmp	r6, r5
	bhs	.L10
	cmp	r7, r5
	bhs	.L11
.L10:
	orrs	r0, r7, r6
	beq	.L12
	ldr	r0, .L13
.L14:
	add	r0, pc, r0
	bl	__tls_get_addr
	mov	r1, r0
	ldr	r12, [r0]
	ldr	r0, [r0, #4]
	mov	r2, #0
	ldr	lr, [r1, #8]
	mov	r3, #4
	cmp	r12, #-2147483648
	stm	r1, {r2, r3}
	str	r2, [r1, #8]
	beq	.L15
	sub	r3, r2, lr, lsl #3
	add	r2, r0, lr, lsl #3
.L16:
	mov	r4, r3
	cmp	r3, #0
	beq	.L17
	ldr	r6, [r2, #-8]!
	add	r3, r4, #8
	cmp	r6, r5
	bhs	.L16
	ldr	r7, [r2, #4]
	cmp	r7, r5
	blo	.L16
.L17:
	cmp	lr, #0
	beq	.L18
	str	r12, [r1]
	stmib	r1, {r0, lr}
	cmp	r4, #0
	bne	.L11
	b	.L12
.L7:
	mov	r0, #4
	b	.L19
.L18:
	mvn	r1, #-2147483648
	tst	r12, r1
	bne	.L20
	cmp	r4, #0
	beq	.L12
.L11:
	mov	r0, #0
.L21:
	str	r1, [sp, #88]
	add	r1, sp, #76
	ldr	r2, [r8]
	stm	r1, {r0, r6, r7}
	mov	r0, r8
	ldr	r5, [r8, #12]
	blx	r2
	add	r0, sp, #92
	add	r1, sp, #76
	mov	r2, sp
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new
	mov	r0, r5
	bl	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
	add	r6, sp, #92
	mov	r7, sp
.L22:
	mov	r0, r6
	mov	r1, r7
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next
	cmp	r0, #0
	beq	.L23
	mov	r0, r7
	mov	r1, r5
	bl	_RNvNtNtCs_11stackbleach4arch7backend11erase_below
	b	.L22
.L23:
	ldrb	r0, [sp, #108]
	mov	r1, #4
	strb	r1, [sp, #108]
	cmp	r0, #4
	bne	.L24
	add	r0, sp, #92
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle
	mov	r1, #1
	ldr	r0, [sp]
	strb	r1, [r8, #16]
	add	sp, sp, #160
	pop	{r4, r5, r6, r7, r8, pc}
.L20:
	lsl	r1, r12, #3
	mov	r2, #4
	bl	_RNvCs_7___rustc14___rust_dealloc
	cmp	r4, #0
	bne	.L11
.L12:
	ldr	r0, .L25
.L26:
	add	r0, pc, r0
	bl	__tls_get_addr
	ldr	r1, [r0]
	cmp	r1, #2
	beq	.L15
	cmp	r1, #1
	bne	.L27
	ldr	r1, [r0, #4]
	cmp	r1, r5
	bhs	.L27
	ldr	r2, [r0, #8]
	cmp	r2, r5
	blo	.L27
	ldr	r0, [r0, #12]
	str	r0, [sp, #152]
	str	r2, [sp, #148]
	str	r1, [sp, #144]
.L28:
	ldr	r4, .L29
.L30:
	ldr	r4, [pc, r4]
	ldr	r1, [r4]
	cmp	r1, #0
	bne	.L31
	bl	_RNvNtNtCs_6region2os4unix9page_size
	mov	r1, r0
	cmp	r1, #0
	str	r1, [r4]
	beq	.L32
.L31:
	mov	r0, r5
	bl	__aeabi_uidivmod
	sub	r2, r5, r1
	add	r0, sp, #92
	add	r1, sp, #144
	bl	_RNvMNtNtNtCs_11stackbleach2os7backend9own_stackNtB_8OwnStack5holds
	ldrb	r0, [sp, #92]
	ldrb	r2, [sp, #93]
	cmp	r0, #4
	bne	.L33
	tst	r2, #1
	beq	.L34
	ldr	r6, [sp, #144]
	mov	r0, #1
	ldr	r7, [sp, #148]
	ldr	r1, [sp, #152]
	b	.L21
.L33:
	ldrh	r3, [sp, #98]
	ldr	r1, [sp, #94]
	b	.L35
.L34:
	mov	r0, #5
.L36:
.L35:
	uxtb	r2, r2
	lsr	r7, r1, #16
	lsl	r2, r2, #8
	orr	r1, r2, r1, lsl #16
	uxtb	r0, r0
	orr	r3, r7, r3, lsl #16
	orr	r0, r1, r0
.L19:
	ldr	r1, [r8, #8]
	mov	r2, #9
	stmib	r1, {r0, r3}
	mov	r0, #2
	str	r2, [r1]
	strb	r0, [r8, #16]
	mvn	r0, #0
	add	sp, sp, #160
	pop	{r4, r5, r6, r7, r8, pc}
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
	str	r0, [r4]
	b	.L4
.L27:
	mov	r6, sp
	add	r0, sp, #92
	mov	r1, r6
	bl	_RNvNtNtNtCs_11stackbleach2os7backend9own_stack4find
	ldr	r7, [sp, #96]
	ldr	r3, [sp, #100]
	ldr	r0, [sp, #92]
	cmp	r0, #0
	beq	.L37
	lsr	r0, r7, #16
	orr	r1, r0, r3, lsl #16
	lsr	r0, r7, #8
	orr	r2, r0, r3, lsl #24
	lsr	r3, r3, #16
	mov	r0, r7
	b	.L35
.L24:
	ldr	r1, [r8, #8]
	ldr	r2, [sp, #109]
	ldr	r3, [sp, #112]
	strb	r0, [r1, #4]
	mov	r0, #10
	str	r0, [r1]
	mov	r0, #3
	str	r2, [r1, #5]
	str	r3, [r1, #8]
	strb	r0, [r8, #16]
	mvn	r0, #0
	add	sp, sp, #160
	pop	{r4, r5, r6, r7, r8, pc}
.L15:
	ldr	r0, .L38
.L39:
	add	r0, pc, r0
	bl	_RNvNtNtCs_3std6thread5local18panic_access_error
	b	.L40
.L37:
	ldr	r0, [sp, #104]
	cmp	r6, r7
	str	r0, [sp, #152]
	mov	r0, #5
	str	r7, [sp, #144]
	str	r3, [sp, #148]
	bls	.L36
	cmp	r6, r3
	bls	.L28
	b	.L35
.L32:
	ldr	r0, .L41
.L42:
	add	r0, pc, r0
	bl	_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero
.L40:
	.inst	0xe7ffdefe
.L43:
	b	.L44
.L45:
.L44:
	add	r0, sp, #92
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_11stackbleach6bleach5stack5SweepEB_
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L46:
	bl	_RNvNtCs_4core9panicking16panic_in_cleanup
.L47:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L8:
	.long	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L9+8-.L48)
.L13:
	.long	_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L14+8-.L49)
.L25:
	.long	_RNvNCNKNvNtNtNtCs_11stackbleach2os7backend9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L26+8-.L50)
.L1:
	.long	_RNvNtNtCs_11stackbleach4arch7backend4PLAN.0-(.L2+8)
.L38:
	.long	.Lanon-(.L39+8)
.L29:
	.long	_RNvNvNtCs_6region4page4size9PAGE_SIZE(GOT_PREL)-(.L30+8-.L51)
.L41:
	.long	.Lanon-(.L42+8)

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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_:
	push	{r4, r5, r11, lr}
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
	bl	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	add	sp, sp, #16
	pop	{r4, r5, r11, pc}
.L3:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mov	r2, r0
	mov	r3, r1
	add	r0, sp, #4
	mov	r1, r2
	mov	r2, r3
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ldr	r0, [sp, #4]
	cmp	r0, #-2147483647
	beq	.L2
	add	r0, sp, #4
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
	cmp	r1, #1
	blt	.L5
	ldr	r0, [sp, #8]
	mov	r2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
.L5:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L6:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_:
	push	{r4, r5, r11, lr}
	sub	sp, sp, #16
	mov	r4, r0
	ldrb	r0, [r0, #16]
	cmp	r0, #2
	blo	.L1
	ldr	r5, [r4, #32]
	beq	.L2
	mov	r0, r5
	bl	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_6places5EndeduEECs_9on_record
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
	bl	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	add	sp, sp, #16
	pop	{r4, r5, r11, pc}
.L3:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mov	r2, r0
	mov	r3, r1
	add	r0, sp, #4
	mov	r1, r2
	mov	r2, r3
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ldr	r0, [sp, #4]
	cmp	r0, #-2147483647
	beq	.L2
	add	r0, sp, #4
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
	cmp	r1, #1
	blt	.L5
	ldr	r0, [sp, #8]
	mov	r2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
.L5:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L6:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	push	{r4, r5, r6, r7, r11, lr}
	mov	r4, r0
	ldrb	r0, [r0, #62]
	mov	r5, r1
	cmp	r0, #0
	beq	.L1
	bl	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L1:
	mov	r0, r4
	bl	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase
	tst	r0, #1
	beq	.L2
	ldr	r7, [r4, #48]
	orrs	r0, r1, r7
	bne	.L3
	ldrsb	r0, [r4, #52]
	mov	r1, #1
	uqsub8	r0, r0, r1
	strb	r0, [r4, #52]
.L2:
	pop	{r4, r5, r6, r7, r11, pc}
.L3:
	ldrb	r0, [r4, #52]
	cmp	r5, #0
	bne	.L4
	cmp	r1, r7
	bhi	.L4
	mov	r2, #1
	uqsub8	r0, r0, r2
	b	.L5
.L4:
	add	r0, r0, #16
	uxtb	r0, r0
	cmp	r0, #48
	movhs	r0, #48
.L5:
	cmp	r1, r7
	strb	r0, [r4, #52]
	movhi	r7, r1
	uxtb	r0, r0
	cmp	r0, #16
	movls	r7, #0
	cmp	r7, r1
	str	r7, [r4, #48]
	bhs	.L2
	movw	r0, #65535
	add	r6, r4, #24
	movt	r0, #31
	add	r0, r1, r0
	ldm	r6, {r2, r3, r6}
	sub	r1, r3, r6
	bfc	r0, #0, #21
	cmp	r1, r0
	movlo	r0, r1
	sub	r5, r0, r7
	add	r0, r0, r6
	sub	r0, r3, r0
	mov	r1, r5
	add	r6, r2, r0
	mov	r2, #4
	mov	r0, r6
	bl	madvise
	cmp	r0, #0
	beq	.L6
	bl	__errno_location
	mov	r0, r6
	mov	r1, r5
	mov	r2, #24
	bl	madvise
.L6:
	ldr	r0, [r4, #56]
	cmp	r7, r0
	movlo	r0, r7
	str	r0, [r4, #56]
	pop	{r4, r5, r6, r7, r11, pc}

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	ldrb	r1, [r0, #60]
	cmp	r1, #1
	movne	r0, #1
	movne	r1, #0
	bxne	lr
.L1:
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	sub	sp, sp, #68
	ldr	r10, [r0, #28]
	ldr	r7, [r0, #32]
	ldr	r5, [r0, #24]
	ldr	r9, [r0, #56]!
	sub	r6, r10, r7
	str	r5, [sp, #12]
	sub	r1, r6, r9
	adds	r2, r9, r7
	add	r4, r5, r1
	str	r6, [sp, #16]
	str	r4, [sp, #20]
	beq	.L2
	mov	r8, r0
	mov	r0, r4
	mov	r1, #0
	bl	memset
	mov	r0, r8
.L2:
	cmp	r10, r7
	bne	.L3
	mov	r0, #1
	mov	r1, #0
	add	sp, sp, #68
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L3:
	str	r6, [sp, #4]
	add	r2, sp, #20
	ldr	r1, .L4
	str	r2, [sp, #40]
	add	r2, sp, #16
	str	r0, [sp, #44]
	add	r0, sp, #28
	str	r2, [sp, #36]
	add	r2, sp, #24
	str	r0, [sp, #64]
	add	r0, sp, #52
.L5:
	add	r1, pc, r1
	str	r2, [sp, #32]
	add	r2, sp, #12
	str	r0, [sp, #60]
	add	r0, sp, #48
	str	r2, [sp, #28]
	str	r9, [sp, #24]
	str	r4, [sp, #52]
	str	r5, [sp, #8]
	str	r5, [sp, #48]
	str	r0, [sp, #56]
	ldr	r6, [r1, #4]
	dmb	ish
	cmp	r6, #0
	beq	.L6
.L7:
	ldr	r7, .L8
	mvn	r11, #1
	mvn	r8, #0
.L9:
	add	r7, pc, r7
	b	.L10
.L11:
	ldr	r0, [r6]
	cmp	r0, #0
	bne	.L12
.L10:
	ldr	r4, [r6]
	cmn	r4, #2
	cmpne	r4, #0
	bne	.L13
.L14:
	ldrex	r0, [r6]
	cmp	r0, r4
	bne	.L15
	strex	r0, r11, [r6]
	cmp	r0, #0
	bne	.L14
	mov	r0, r7
	mov	r1, #524288
	bl	open
	cmn	r0, #1
	ble	.L16
	movw	r1, #1030
	mov	r2, #500
	mov	r4, r0
	bl	fcntl
	cmp	r0, #0
	bmi	.L17
	mov	r5, r0
	mov	r0, r4
	bl	close
	mov	r0, r5
	bl	_RNvNtNtNtCs_11stackbleach2os7backend7pagemap5knows
	cmp	r0, #0
	beq	.L18
	b	.L19
.L16:
	ldrex	r0, [r6]
	cmn	r0, #2
	bne	.L20
	strex	r2, r8, [r6]
	mov	r1, #1
	cmp	r2, #0
	bne	.L16
	cmp	r1, #0
	bne	.L21
.L22:
	cmp	r0, #0
	beq	.L10
	b	.L21
.L13:
	cmn	r4, #1
	beq	.L21
	sub	r1, r4, #1
	add	r0, sp, #56
	bl	_RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	cmp	r0, #0
	bne	.L11
	b	.L14
.L17:
	mov	r5, r4
	mov	r0, r5
	bl	_RNvNtNtNtCs_11stackbleach2os7backend7pagemap5knows
	cmp	r0, #0
	beq	.L18
.L19:
	add	r0, sp, #56
	mov	r1, r5
	bl	_RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	cmp	r0, #0
	beq	.L18
	add	r0, r5, #1
.L23:
	ldrex	r4, [r6]
	cmn	r4, #2
	bne	.L24
	strex	r2, r0, [r6]
	mov	r1, #1
	cmp	r2, #0
	bne	.L23
	cmp	r1, #0
	bne	.L12
.L25:
	mov	r9, #1
	mov	r10, #1
	mov	r0, r5
	bl	close
	cmp	r10, #0
	bne	.L26
	b	.L27
.L18:
	ldrex	r4, [r6]
	cmn	r4, #2
	bne	.L28
	strex	r1, r8, [r6]
	mov	r0, #1
	cmp	r1, #0
	bne	.L18
.L29:
	eor	r10, r0, #1
	mov	r9, #0
	mov	r0, r5
	bl	close
	cmp	r10, #0
	beq	.L27
.L26:
	cmp	r4, #0
	beq	.L10
	b	.L27
.L15:
	clrex
	b	.L10
.L28:
	mov	r0, #0
	clrex
	b	.L29
.L20:
	mov	r1, #0
	clrex
	cmp	r1, #0
	beq	.L22
	b	.L21
.L24:
	mov	r1, #0
	clrex
	cmp	r1, #0
	beq	.L25
	b	.L12
.L27:
	cmp	r9, #0
	beq	.L21
.L12:
	ldr	r1, [sp, #24]
	mov	r0, #1
	add	sp, sp, #68
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L6:
	bl	_RNvNtNtNtCs_11stackbleach2os7backend5wiped4make
	cmp	r0, #1
	bne	.L21
	mov	r6, r1
	cmp	r1, #0
	bne	.L7
.L21:
	ldr	r4, [sp, #8]
	mov	r1, #0
	ldr	r2, [sp, #4]
	mov	r0, r4
	bl	memset
	mov	r0, #0
	add	sp, sp, #68
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.L4:
	.long	.L_MergedGlobals-(.L5+8)
.L8:
	.long	.Lanon-(.L9+8)

_RNvNtNtCs_11stackbleach4arch7backend11erase_below:
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
	b	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend11erase_below:

_RNvNtNtCs_11stackbleach4arch7backend15clear_registers:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend15clear_registers:

