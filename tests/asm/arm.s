// armv7-unknown-linux-gnueabihf, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RINvMNtCs_11stackbleach10heap_stackNtB_9HeapStack3runNCNvCs_9on_record15on_a_heap_stack0uEB_:
	push	{r4, r5, r6, r7, r11, lr}
	sub	sp, sp, #72
	mov	r4, r0
	ldr	r0, .L1
	mov	r7, r2
	mov	r5, r1
.L2:
	add	r0, pc, r0
	bl	__tls_get_addr
	ldr	r1, [r0]
	cmp	r1, #0
	beq	.L3
	ldr	r6, [r0, #4]
.L4:
	add	r0, sp, #16
	str	r0, [sp, #40]
	add	r0, sp, #4
	str	r0, [sp, #32]
	str	r6, [sp, #44]
	str	r7, [sp, #36]
	str	r7, [sp, #28]
	mov	r0, r5
	bl	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory12deepest_kept
	ldr	r2, .L5
	add	r3, sp, #28
	add	r12, sp, #60
	str	r3, [sp, #52]
.L6:
	add	r2, pc, r2
	mov	r3, #0
	str	r6, [sp, #56]
	stm	r12, {r0, r1, r3}
	str	r2, [sp, #48]
	ldr	r2, .L7
	add	r0, sp, #48
	mov	r1, r5
.L8:
	ldr	r2, [pc, r2]
	bl	_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make
	mov	r1, r0
	cmp	r1, #0
	movwne	r1, #1
	mov	r0, r5
	bl	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	ldr	r1, [sp, #40]
	mov	r6, #0
	ldr	r0, [sp, #28]
	ldm	r1, {r2, r3, r7}
	str	r6, [r0, #4]
	str	r6, [r0, #8]
	str	r6, [r0]
	stm	r4, {r2, r3, r7}
	str	r6, [r1, #8]
	str	r6, [r1, #4]
	str	r6, [r1]
	add	sp, sp, #72
	pop	{r4, r5, r6, r7, r11, pc}
.L3:
	bl	_RNvNtCs_11stackbleach9registers6detect
	mov	r6, r0
	b	.L4
.L9:
	ldr	r1, [sp, #28]
	mov	r3, #0
	ldr	r2, [sp, #40]
	str	r3, [r1, #8]
	str	r3, [r1, #4]
	str	r3, [r1]
	str	r3, [r2, #8]
	str	r3, [r2, #4]
	str	r3, [r2]
	bl	_Unwind_Resume
.L1:
	.long	_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L2+8-.L10)
.L5:
	.long	_RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record15on_a_heap_stack0uINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE4callB_-(.L6+8)
.L7:
	.long	_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land(GOT_PREL)-(.L8+8-.L11)

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make:
	push	{r4, r5, r6, r7, r8, r9, r11, lr}
	sub	sp, sp, #24
	mov	r4, r0
	ldr	r0, .L1
	mov	r6, r2
	mov	r7, r1
.L2:
	add	r0, pc, r0
	ldrd	r8, r9, [r1, #24]
	bl	__tls_get_addr
	mov	r5, r0
	ldrd	r0, r1, [r0]
	add	r9, r9, r8
	str	r6, [sp, #4]
	orrs	r6, r1, r0
	mov	r2, #1
	strb	r2, [r7, #60]
	strd	r8, r9, [r5]
	str	r4, [sp, #8]
	bne	.L3
.L4:
	bl	_RNvMCs_3psmNtB_14StackDirection3new
	ldr	r2, .L5
	add	r1, sp, #8
	str	r1, [sp, #16]
	add	r1, sp, #4
	uxtb	r0, r0
	str	r1, [sp, #12]
	cmp	r0, #1
	mov	r3, r9
.L6:
	add	r2, pc, r2
	add	r0, sp, #12
	add	r1, sp, #23
	moveq	r3, r8
	bl	rust_psm_on_stack
	cmp	r6, #0
	ldreq	r0, [r5]
	cmpeq	r0, r8
	ldreq	r0, [r5, #4]
	cmpeq	r0, r9
	bne	.L7
	mov	r0, #0
	str	r0, [r5]
	str	r0, [r5, #4]
	ldr	r0, [r4, #20]
	add	sp, sp, #24
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.L7:
	mov	r0, r8
	mov	r1, r9
	bl	_RNvNtCs_11stackbleach7current5leave
	ldr	r0, [r4, #20]
	add	sp, sp, #24
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.L3:
	bl	_RNvNtCs_11stackbleach7current4note
	b	.L4
.L1:
	.long	_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L2+8-.L8)
.L5:
	.long	_RINvNvCs_3psm8on_stack13with_on_stackuNCNvNtNtCs_11stackbleach10heap_stack6switch8on_stack0EB_-(.L6+8)

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land:
	push	{r4, r6, r7, lr}
	ldrd	r2, r3, [r0]
	mov	r4, r0
	mov	r0, r3
	blx	r2
	ldr	r0, [r4, #16]
	lsrs	r0, r0, #3
	beq	.L1
	ldr	r2, [r4, #12]
	mov	r1, #0
	mov	r3, #0
.L2:
	ldrd	r6, r7, [r2]
	orr	r1, r7, r1
	add	r2, r2, #8
	subs	r0, r0, #1
	orr	r3, r6, r3
	bne	.L2
	orrs	r1, r3, r1
	movwne	r1, #1
	ldr	r0, [r4, #8]
	str	r1, [r4, #20]
	pop	{r4, r6, r7, lr}
	b	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	mov	r1, #0
	ldr	r0, [r4, #8]
	str	r1, [r4, #20]
	pop	{r4, r6, r7, lr}
	b	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

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

_RINvNtCs_11stackbleach6bleach6bleachNCNvCs_9on_record8in_place0uEB_:
	push	{r4, r5, r11, lr}
	sub	sp, sp, #240
	mov	r4, r0
	mov	r0, sp
	bl	_RNvNtCs_11stackbleach6bleach6in_use
	ldr	r0, .L1
.L2:
	add	r0, pc, r0
	bl	__tls_get_addr
	ldr	r1, [r0]
	cmp	r1, #0
	beq	.L3
	ldr	r0, [r0, #4]
.L4:
	ldr	r2, .L5
	add	r1, sp, #28
	str	r1, [sp, #48]
	add	r1, sp, #16
.L6:
	add	r2, pc, r2
	str	r1, [sp, #40]
	add	r1, sp, #36
	str	r0, [sp, #52]
	mov	r0, r2
	str	r4, [sp, #44]
	str	r4, [sp, #36]
	bl	_RNvNtNtCs_11stackbleach4arch7backend4call
	add	r4, sp, #56
	mov	r1, #0
	mov	r2, #136
	mov	r0, r4
	bl	memset
	add	r0, sp, #196
	mov	r1, sp
	mov	r2, r4
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new
	ldr	r0, [sp, #52]
	bl	_RNvNtNtCs_11stackbleach4arch7backend5clear
	add	r4, sp, #196
	add	r5, sp, #56
.L7:
	mov	r0, r4
	mov	r1, r5
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next
	cmp	r0, #0
	beq	.L8
	ldr	r1, [sp, #52]
	mov	r0, r5
	bl	_RNvNtNtCs_11stackbleach4arch7backend11erase_below
	b	.L7
.L8:
	add	r0, sp, #196
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle
	ldr	r1, [sp, #48]
	ldr	r0, [r1]
	cmp	r0, #0
	bne	.L9
	ldr	r0, [sp, #36]
	mov	r2, #0
	str	r2, [r0, #8]
	str	r2, [r0, #4]
	str	r2, [r0]
	str	r2, [r1, #4]
	str	r2, [r1]
	add	sp, sp, #240
	pop	{r4, r5, r11, pc}
.L3:
	bl	_RNvNtCs_11stackbleach9registers6detect
	b	.L4
.L9:
	ldr	r1, [r1, #4]
	bl	_RNvNtCs_3std5panic13resume_unwind
	.inst	0xe7ffdefe
.L10:
	b	.L11
.L12:
.L11:
	ldr	r1, [sp, #36]
	mov	r3, #0
	ldr	r2, [sp, #48]
	str	r3, [r1, #8]
	str	r3, [r1, #4]
	str	r3, [r1]
	str	r3, [r2, #4]
	str	r3, [r2]
	bl	_Unwind_Resume
.L1:
	.long	_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL(TLSGD)-(.L2+8-.L13)
.L5:
	.long	_RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record8in_place0uINtNtCs_4core6result6ResultuINtNtCs_5alloc5boxed3BoxDNtNtB_3any3AnyNtNtB_6marker4SendEL_EEE4callB_-(.L6+8)

_RNvNtNtCs_11stackbleach4arch7backend4call:
	mov	r12, r0
	mov	r0, r1
	bx	r12
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend4call:

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

_RNvNtNtCs_11stackbleach4arch7backend5clear:
	b	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

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

