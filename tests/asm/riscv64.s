// riscv64gc-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	addi	sp, sp, -224
	sd	ra, 216(sp)
	sd	s0, 208(sp)
	sd	s1, 200(sp)
	mv	s0, a0
	sd	a2, 8(sp)
	addi	a0, sp, 8
	sb	zero, 40(sp)
	li	s1, 1
	li	a7, -1
.L1:
	auipc	a5, %pcrel_hi(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_)
	addi	a6, sp, 96
	addi	a2, sp, 16
	sd	a0, 16(sp)
	sd	a3, 24(sp)
	sd	a4, 32(sp)
	addi	a0, sp, 40
	sb	zero, 164(sp)
	sd	a2, 168(sp)
	sd	a2, 176(sp)
	sd	a0, 184(sp)
	addi	a0, sp, 72
	slli	a7, a7, 63
	addi	a2, a5, %pcrel_lo(.L1)
	sd	a7, 72(sp)
	sd	s1, 80(sp)
	sd	zero, 88(sp)
	sd	a2, 136(sp)
	sd	a1, 144(sp)
	sd	a6, 152(sp)
	sw	zero, 160(sp)
	sd	a0, 192(sp)
.L2:
	auipc	a0, %got_pcrel_hi(_RNvNtCs_11stackbleach10heap_stack6run_on)
	ld	a0, %pcrel_lo(.L2)(a0)
	addi	a1, sp, 136
	call	_RNvNtNtCs_11stackbleach4arch7riscv645enter
	lbu	a0, 164(sp)
	bne	a0, s1, .L3
	ld	a0, 72(sp)
	ld	a1, 80(sp)
	ld	a2, 88(sp)
	sd	a0, 0(s0)
	sd	a1, 8(s0)
	sd	a2, 16(s0)
	ld	ra, 216(sp)
	ld	s0, 208(sp)
	ld	s1, 200(sp)
	addi	sp, sp, 224
	ret
.L3:
	addi	a0, sp, 136
	call	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_
.L4:
	auipc	a1, %pcrel_hi(.Lanon)
	addi	a1, a1, %pcrel_lo(.L4)
	addi	a0, sp, 96
	call	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise

_RNvCs_9on_record15in_place_probed:
	addi	sp, sp, -208
	sd	ra, 200(sp)
	sd	a0, 0(sp)
	mv	a0, sp
	sb	zero, 32(sp)
	sb	zero, 64(sp)
.L1:
	auipc	a3, %pcrel_hi(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_)
	addi	a6, sp, 88
	addi	a5, sp, 8
	addi	a4, sp, 32
	sd	a0, 8(sp)
	sd	a1, 16(sp)
	sd	a2, 24(sp)
	addi	a0, sp, 64
	sb	zero, 156(sp)
	sd	a5, 160(sp)
	sd	a5, 168(sp)
	sd	a4, 176(sp)
	addi	a1, sp, 199
	addi	a2, a3, %pcrel_lo(.L1)
	sd	a2, 128(sp)
	sd	a1, 136(sp)
	sd	a6, 144(sp)
	sw	zero, 152(sp)
	sd	a0, 184(sp)
.L2:
	auipc	a0, %got_pcrel_hi(_RNvNtCs_11stackbleach6bleach15in_place_probed)
	ld	a0, %pcrel_lo(.L2)(a0)
	addi	a1, sp, 128
	call	_RNvNtNtCs_11stackbleach4arch7riscv645enter
	lbu	a0, 156(sp)
	li	a1, 1
	bne	a0, a1, .L3
	lbu	a0, 64(sp)
	li	a1, 2
	beq	a0, a1, .L4
	ld	ra, 200(sp)
	addi	sp, sp, 208
	ret
.L4:
	ld	a0, 72(sp)
	ld	a1, 80(sp)
	call	_RNvNtCs_3std5panic13resume_unwind
.L3:
	addi	a0, sp, 128
	call	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
.L5:
	auipc	a1, %pcrel_hi(.Lanon)
	addi	a1, a1, %pcrel_lo(.L5)
	addi	a0, sp, 88
	call	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise

_RNvCs_9on_record8in_place:
	addi	sp, sp, -208
	sd	ra, 200(sp)
	sd	a0, 0(sp)
	mv	a0, sp
	sb	zero, 32(sp)
	sb	zero, 64(sp)
.L1:
	auipc	a3, %pcrel_hi(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_)
	addi	a6, sp, 88
	addi	a5, sp, 8
	addi	a4, sp, 32
	sd	a0, 8(sp)
	sd	a1, 16(sp)
	sd	a2, 24(sp)
	addi	a0, sp, 64
	sb	zero, 156(sp)
	sd	a5, 160(sp)
	sd	a5, 168(sp)
	sd	a4, 176(sp)
	addi	a1, sp, 199
	addi	a2, a3, %pcrel_lo(.L1)
	sd	a2, 128(sp)
	sd	a1, 136(sp)
	sd	a6, 144(sp)
	sw	zero, 152(sp)
	sd	a0, 184(sp)
.L2:
	auipc	a0, %got_pcrel_hi(_RNvNtCs_11stackbleach6bleach8in_place)
	ld	a0, %pcrel_lo(.L2)(a0)
	addi	a1, sp, 128
	call	_RNvNtNtCs_11stackbleach4arch7riscv645enter
	lbu	a0, 156(sp)
	li	a1, 1
	bne	a0, a1, .L3
	lbu	a0, 64(sp)
	li	a1, 2
	beq	a0, a1, .L4
	ld	ra, 200(sp)
	addi	sp, sp, 208
	ret
.L4:
	ld	a0, 72(sp)
	ld	a1, 80(sp)
	call	_RNvNtCs_3std5panic13resume_unwind
.L3:
	addi	a0, sp, 128
	call	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
.L5:
	auipc	a1, %pcrel_hi(.Lanon)
	addi	a1, a1, %pcrel_lo(.L5)
	addi	a0, sp, 88
	call	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise

_RNvNtNtCs_11stackbleach4arch7riscv645enter:
	addi	sp, sp, -208
	sd	zero, 0(sp)
	sd	ra, 200(sp)
	sd	s0, 192(sp)
	addi	s0, sp, 208
	sd	s1, -24(s0)
	sd	s2, -32(s0)
	sd	s3, -40(s0)
	sd	s4, -48(s0)
	sd	s5, -56(s0)
	sd	s6, -64(s0)
	sd	s7, -72(s0)
	sd	s8, -80(s0)
	sd	s9, -88(s0)
	sd	s10, -96(s0)
	sd	s11, -104(s0)
	fsd	fs0, -112(s0)
	fsd	fs1, -120(s0)
	fsd	fs2, -128(s0)
	fsd	fs3, -136(s0)
	fsd	fs4, -144(s0)
	fsd	fs5, -152(s0)
	fsd	fs6, -160(s0)
	fsd	fs7, -168(s0)
	fsd	fs8, -176(s0)
	fsd	fs9, -184(s0)
	fsd	fs10, -192(s0)
	fsd	fs11, -200(s0)
	mv	t1, a0
	mv	a0, a1
	li	t0, 0
	li	t2, 0
	li	t3, 0
	li	t4, 0
	li	t5, 0
	li	t6, 0
	li	a1, 0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a6, 0
	li	a7, 0
	li	s1, 0
	li	s2, 0
	li	s3, 0
	li	s4, 0
	li	s5, 0
	li	s6, 0
	li	s7, 0
	li	s8, 0
	li	s9, 0
	li	s10, 0
	li	s11, 0
	fmv.d.x	fs0, zero
	fmv.d.x	fs1, zero
	fmv.d.x	fs2, zero
	fmv.d.x	fs3, zero
	fmv.d.x	fs4, zero
	fmv.d.x	fs5, zero
	fmv.d.x	fs6, zero
	fmv.d.x	fs7, zero
	fmv.d.x	fs8, zero
	fmv.d.x	fs9, zero
	fmv.d.x	fs10, zero
	fmv.d.x	fs11, zero
	jalr	t1
	bgeu	a0, sp, .L1
	sd	zero, 0(a0)
	addi	a0, a0, 8
	bltu	a0, sp, .L2
	fld	fs0, -112(s0)
	sd	zero, -112(s0)
	fld	fs1, -120(s0)
	sd	zero, -120(s0)
	fld	fs2, -128(s0)
	sd	zero, -128(s0)
	fld	fs3, -136(s0)
	sd	zero, -136(s0)
	fld	fs4, -144(s0)
	sd	zero, -144(s0)
	fld	fs5, -152(s0)
	sd	zero, -152(s0)
	fld	fs6, -160(s0)
	sd	zero, -160(s0)
	fld	fs7, -168(s0)
	sd	zero, -168(s0)
	fld	fs8, -176(s0)
	sd	zero, -176(s0)
	fld	fs9, -184(s0)
	sd	zero, -184(s0)
	fld	fs10, -192(s0)
	sd	zero, -192(s0)
	fld	fs11, -200(s0)
	sd	zero, -200(s0)
	ld	s1, -24(s0)
	sd	zero, -24(s0)
	ld	s2, -32(s0)
	sd	zero, -32(s0)
	ld	s3, -40(s0)
	sd	zero, -40(s0)
	ld	s4, -48(s0)
	sd	zero, -48(s0)
	ld	s5, -56(s0)
	sd	zero, -56(s0)
	ld	s6, -64(s0)
	sd	zero, -64(s0)
	ld	s7, -72(s0)
	sd	zero, -72(s0)
	ld	s8, -80(s0)
	sd	zero, -80(s0)
	ld	s9, -88(s0)
	sd	zero, -88(s0)
	ld	s10, -96(s0)
	sd	zero, -96(s0)
	ld	s11, -104(s0)
	sd	zero, -104(s0)
	ld	s0, 192(sp)
	sd	zero, 192(sp)
	ld	ra, 200(sp)
	sd	zero, 200(sp)
	addi	sp, sp, 208
	ret
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7riscv645enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	addi	sp, sp, -32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	mv	s0, a0
	li	a0, 0
	call	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
.L1:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtNtCs_11stackbleach4arch7riscv6411HAS_VECTORS0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L1)
	call	__tls_get_addr
	lbu	a0, 0(a0)
	beqz	a0, .L2
	li	s1, 1
.L3:
	mv	a0, s1
	call	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
	ld	a0, 8(s0)
	sw	s1, 24(s0)
	mv	a1, s0
	call	_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform
	li	a0, -1
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	addi	sp, sp, 32
	ret
.L2:
	call	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
	call	_RNvNtCs_11stackbleach9registers6detect
	slli	a0, a0, 32
	srli	s1, a0, 32
	j	.L3
.L4:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform:
	addi	sp, sp, -176
	sd	ra, 168(sp)
	sd	s0, 160(sp)
	sd	s1, 152(sp)
	sd	s2, 144(sp)
	sd	s3, 136(sp)
	sd	s4, 128(sp)
	sd	s5, 120(sp)
	sd	s6, 112(sp)
	sd	s7, 104(sp)
	sd	s8, 96(sp)
	mv	s7, a0
	lhu	a0, 104(a0)
	mv	s1, a1
	beqz	a0, .L1
	lhu	a0, 122(s7)
	beqz	a0, .L2
.L1:
.L3:
	auipc	a0, %got_pcrel_hi(_RNvNvNtCs_6region4page4size9PAGE_SIZE)
	ld	s0, %pcrel_lo(.L3)(a0)
	ld	s4, 24(s7)
	ld	s5, 32(s7)
	ld	s6, 72(s7)
	ld	a0, 0(s0)
	beqz	a0, .L4
	ld	a1, 80(s7)
	bltu	a0, a1, .L5
.L6:
	mv	a0, a1
.L5:
	add	a1, a1, s6
	add	a2, s5, s4
	sub	a2, a2, a1
	li	a1, 1
	sd	a2, 8(sp)
	sd	a0, 16(sp)
	sb	a1, 124(s7)
	addi	a3, sp, 8
	mv	a0, s4
	mv	a1, s5
	mv	a2, s1
	call	_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_
	mv	s2, a0
	lhu	a2, 104(s7)
	lhu	a0, 122(s7)
	mv	s3, a1
	beqz	a2, .L7
	bnez	a0, .L8
.L7:
	add	s0, s5, s4
	beqz	a2, .L9
	ld	s1, 96(s7)
	slli	a0, a0, 8
	sub	a0, s0, a0
	sh	zero, 122(s7)
	bltu	s1, a0, .L10
	mv	s1, a0
	mv	s8, s4
	bltu	a0, s4, .L11
	j	.L12
.L10:
	mv	s8, s4
	bltu	s1, s4, .L11
.L12:
	mv	s8, s1
	sd	s4, 8(sp)
	sd	s1, 16(sp)
	sd	s0, 24(sp)
	sd	s1, 32(sp)
	sd	s1, 40(sp)
	beq	s0, s1, .L13
.L14:
	sub	a2, s0, s8
	mv	a0, s8
	li	a1, 0
	call	memset
	beq	s6, s5, .L15
	j	.L16
.L9:
	ld	s1, 96(s7)
	mv	s8, s4
	bgeu	s1, s4, .L12
.L11:
	sd	s4, 8(sp)
	sd	s8, 16(sp)
	sd	s0, 24(sp)
	sd	s8, 32(sp)
	sd	s8, 40(sp)
	bne	s0, s8, .L14
.L13:
	beq	s6, s5, .L15
.L16:
	bgeu	s4, s1, .L17
	sd	s4, 48(sp)
	sd	s8, 56(sp)
	addi	a0, sp, 8
	addi	a1, sp, 48
	addi	a2, sp, 64
	sd	a0, 64(sp)
	sd	s7, 72(sp)
	sd	a1, 80(sp)
	sd	a2, 88(sp)
.L18:
	auipc	a0, %pcrel_hi(.L_MergedGlobals.1+48)
	ld	s5, %pcrel_lo(.L18)(a0)
	fence	r, rw
	beqz	s5, .L19
.L20:
	lw	s6, 0(s5)
	blez	s6, .L21
	addiw	a1, s6, -1
	addi	a0, sp, 80
	call	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	beqz	a0, .L21
	lw	a0, 0(s5)
	beqz	a0, .L22
	ld	a0, 32(sp)
	sd	a0, 96(s7)
.L23:
	lbu	a0, 126(s7)
	beqz	a0, .L24
	addi	a0, a0, -1
	zext.b	a1, a0
	sb	a0, 126(s7)
	beqz	a1, .L25
.L24:
	ld	s8, 40(sp)
	ld	s0, 24(s7)
	ld	a0, 32(s7)
	ld	s6, 72(s7)
	add	s0, s0, a0
.L17:
	sub	a1, s0, s6
	andi	a3, s3, 1
	mv	a0, s7
	mv	a2, s8
	call	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain
.L15:
	lbu	a0, 125(s7)
	beqz	a0, .L26
	call	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L26:
	li	a0, 1
	sb	a0, 28(s2)
	ld	ra, 168(sp)
	ld	s0, 160(sp)
	ld	s1, 152(sp)
	ld	s2, 144(sp)
	ld	s3, 136(sp)
	ld	s4, 128(sp)
	ld	s5, 120(sp)
	ld	s6, 112(sp)
	ld	s7, 104(sp)
	ld	s8, 96(sp)
	addi	sp, sp, 176
	ret
.L4:
	call	_RNvNtNtCs_6region2os4unix9page_size
	sd	a0, 0(s0)
	ld	a1, 80(s7)
	bgeu	a0, a1, .L6
	j	.L5
.L2:
	mv	a0, s7
	call	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory11paint_first
	j	.L1
.L19:
	call	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	li	a2, 1
	bne	a0, a2, .L27
	mv	s5, a1
	bnez	a1, .L20
.L27:
	ld	a0, 32(sp)
	sd	a0, 96(s7)
	j	.L28
.L21:
	li	a2, 0
	j	.L29
.L22:
	li	a2, 1
.L29:
	addi	a3, sp, 80
	mv	a0, s5
	mv	a1, s6
	call	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	ld	a1, 32(sp)
	sd	a1, 96(s7)
	bnez	a0, .L23
.L28:
	sub	a2, s8, s4
	mv	a0, s4
	li	a1, 0
	call	memset
	ld	a0, 32(s7)
	lui	a1, 16
	bltu	a1, a0, .L15
	ld	a1, 24(s7)
	sd	a0, 72(s7)
	sd	zero, 80(s7)
	sb	zero, 88(s7)
	sd	a1, 96(s7)
	sb	zero, 126(s7)
	j	.L15
.L25:
	mv	a0, s7
	call	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	j	.L24
.L8:
	li	a0, 0
	call	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
.L30:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtNtCs_11stackbleach4arch7riscv6411HAS_VECTORS0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L30)
	call	__tls_get_addr
	lbu	a0, 0(a0)
	beqz	a0, .L31
.L32:
.L33:
	auipc	a0, %pcrel_hi(.L_MergedGlobals.1+8)
	ld	a0, %pcrel_lo(.L33)(a0)
	beqz	a0, .L34
.L35:
.L36:
	auipc	a0, %pcrel_hi(.Lanon)
.L37:
	auipc	a1, %pcrel_hi(_RNvXs1i_NtCs_4core3fmtReNtB_7Display3fmtCs_11stackbleach)
	addi	a0, a0, %pcrel_lo(.L36)
	addi	a1, a1, %pcrel_lo(.L37)
	sd	a0, 8(sp)
	sd	a1, 16(sp)
.L38:
	auipc	a0, %pcrel_hi(.Lanon)
.L39:
	auipc	a1, %pcrel_hi(.Lanon)
	addi	a0, a0, %pcrel_lo(.L38)
	addi	a2, a1, %pcrel_lo(.L39)
	addi	a1, sp, 8
	call	_RNvNtCs_4core9panicking9panic_fmt
.L31:
	call	_RNvNtCs_11stackbleach9registers6detect
	j	.L32
.L34:
	call	_RNvNtCs_11stackbleach5paint11make_number
	j	.L35

_RINvCs_3psm8on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	addi	sp, sp, -80
	sd	ra, 72(sp)
	sd	s0, 64(sp)
	sd	s1, 56(sp)
	sd	s2, 48(sp)
	mv	s0, a2
	mv	s1, a1
	mv	s2, a0
	call	_RNvMCs_3psmNtB_14StackDirection3new
	zext.b	a0, a0
	ld	a1, 32(s0)
	addi	a0, a0, -1
	seqz	a0, a0
	addi	a0, a0, -1
	and	a0, a0, s1
	sd	a1, 32(sp)
	add	a3, s2, a0
	ld	a0, 0(s0)
	ld	a1, 8(s0)
	ld	a2, 16(s0)
	ld	a4, 24(s0)
	sd	a0, 0(sp)
	sd	a1, 8(sp)
	sd	a2, 16(sp)
	sd	a4, 24(sp)
.L1:
	auipc	a1, %pcrel_hi(_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_)
	mv	a0, sp
	addi	a2, a1, %pcrel_lo(.L1)
	addi	a1, sp, 47
	call	rust_psm_on_stack
	ld	ra, 72(sp)
	ld	s0, 64(sp)
	ld	s1, 56(sp)
	ld	s2, 48(sp)
	addi	sp, sp, 80
	ret

_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_:
	addi	sp, sp, -192
	sd	ra, 184(sp)
	sd	s0, 176(sp)
	sd	s1, 168(sp)
	sd	s2, 160(sp)
	sd	s3, 152(sp)
	sd	s4, 144(sp)
	sd	s5, 136(sp)
	sd	s6, 128(sp)
	sd	s7, 120(sp)
	sd	s8, 112(sp)
	sd	s9, 104(sp)
	mv	s3, a3
	mv	s4, a2
	mv	s0, a0
	lw	a0, 24(a2)
	li	a2, 2
	add	s2, a1, s0
	addi	s5, a1, -32
.L1:
	auipc	a1, %pcrel_hi(.L2)
	sb	a2, 24(sp)
	ld	a1, %pcrel_lo(.L1)(a1)
	add	a2, s0, s5
	sw	a0, 12(sp)
	xor	a0, s2, s0
	xor	a0, a0, a1
	sd	a1, 0(a2)
	sd	s0, 8(a2)
	sd	s2, 16(a2)
	sd	a0, 24(a2)
.L3:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L3)
	call	__tls_get_addr
	mv	s1, a0
	ld	a0, 0(a0)
	ld	a1, 8(s1)
	or	s8, a1, a0
	sd	s0, 0(s1)
	sd	s2, 8(s1)
	bnez	s8, .L4
	.weak	__sanitizer_start_switch_fiber
.L5:
	auipc	a3, %got_pcrel_hi(__sanitizer_start_switch_fiber)
	ld	a3, %pcrel_lo(.L5)(a3)
	.weak	__get_unsafe_stack_ptr
.L6:
	auipc	a0, %got_pcrel_hi(__get_unsafe_stack_ptr)
	ld	a0, %pcrel_lo(.L6)(a0)
	.weak	__morestack_set_guard
.L7:
	auipc	a1, %got_pcrel_hi(__morestack_set_guard)
	ld	a1, %pcrel_lo(.L7)(a1)
	or	a0, a0, a1
	or	a0, a0, a3
	bnez	a0, .L8
.L9:
	call	_RNvMCs_3psmNtB_14StackDirection3new
	zext.b	a0, a0
	addi	a1, sp, 16
	addi	a0, a0, -1
	seqz	a0, a0
	addi	a0, a0, -1
	and	a3, a0, s5
	addi	a0, sp, 12
	add	a3, a3, s0
	sd	s4, 56(sp)
	sd	a1, 64(sp)
	sd	s3, 72(sp)
	sd	a0, 80(sp)
.L10:
	auipc	a1, %pcrel_hi(_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_)
	addi	a0, sp, 56
	addi	a2, a1, %pcrel_lo(.L10)
	addi	a1, sp, 103
	call	rust_psm_on_stack
.L11:
	bnez	s8, .L12
	ld	a0, 0(s1)
	bne	a0, s0, .L12
	ld	a0, 8(s1)
	bne	a0, s2, .L12
	sd	zero, 0(s1)
	sd	zero, 8(s1)
.L13:
	ld	a0, 16(sp)
	lbu	a1, 24(sp)
	ld	ra, 184(sp)
	ld	s0, 176(sp)
	ld	s1, 168(sp)
	ld	s2, 160(sp)
	ld	s3, 152(sp)
	ld	s4, 144(sp)
	ld	s5, 136(sp)
	ld	s6, 128(sp)
	ld	s7, 120(sp)
	ld	s8, 112(sp)
	ld	s9, 104(sp)
	addi	sp, sp, 192
	ret
.L12:
	mv	a0, s0
	mv	a1, s2
	call	_RNvNtCs_11stackbleach7current5leave
	j	.L13
.L4:
	call	_RNvNtCs_11stackbleach7current4push
	.weak	__sanitizer_start_switch_fiber
.L14:
	auipc	a3, %got_pcrel_hi(__sanitizer_start_switch_fiber)
	ld	a3, %pcrel_lo(.L14)(a3)
	.weak	__get_unsafe_stack_ptr
.L15:
	auipc	a0, %got_pcrel_hi(__get_unsafe_stack_ptr)
	ld	a0, %pcrel_lo(.L15)(a0)
	.weak	__morestack_set_guard
.L16:
	auipc	a1, %got_pcrel_hi(__morestack_set_guard)
	ld	a1, %pcrel_lo(.L16)(a1)
	or	a0, a0, a1
	or	a0, a0, a3
	beqz	a0, .L9
.L8:
	bnez	a3, .L17
	.weak	__get_unsafe_stack_ptr
.L18:
	auipc	a0, %got_pcrel_hi(__get_unsafe_stack_ptr)
	ld	a0, %pcrel_lo(.L18)(a0)
	bnez	a0, .L19
.L20:
	li	s6, 0
	.weak	__morestack_set_guard
.L21:
	auipc	s9, %got_pcrel_hi(__morestack_set_guard)
	ld	s9, %pcrel_lo(.L21)(s9)
	bnez	s9, .L22
.L23:
.L24:
	addi	a0, sp, 32
	addi	a1, sp, 16
	addi	a2, sp, 12
	sd	a0, 56(sp)
	sd	s4, 64(sp)
	sd	a1, 72(sp)
	sd	s3, 80(sp)
	sd	a2, 88(sp)
	addi	a2, sp, 56
	mv	a0, s0
	mv	a1, s5
	call	_RINvCs_3psm8on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_
	bnez	s9, .L25
	.weak	__sanitizer_finish_switch_fiber
.L26:
	auipc	a3, %got_pcrel_hi(__sanitizer_finish_switch_fiber)
	ld	a3, %pcrel_lo(.L26)(a3)
	bnez	a3, .L27
.L28:
	.weak	__get_unsafe_stack_ptr
.L29:
	auipc	a0, %got_pcrel_hi(__get_unsafe_stack_ptr)
	ld	a0, %pcrel_lo(.L29)(a0)
	beqz	a0, .L11
.L30:
	jalr	a0
	mv	s3, a0
	call	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	sltu	a2, s6, s3
	sltu	a3, a1, s6
	or	a2, a2, a3
	bltu	a1, s3, .L31
	mv	a1, s3
.L31:
	beqz	a2, .L32
	mv	s6, a1
.L32:
	sub	a2, s6, a0
	li	a1, 0
	call	memset
	j	.L11
.L17:
	addi	a0, sp, 32
	mv	a1, s0
	mv	a2, s5
	jalr	a3
	.weak	__get_unsafe_stack_ptr
.L33:
	auipc	a0, %got_pcrel_hi(__get_unsafe_stack_ptr)
	ld	a0, %pcrel_lo(.L33)(a0)
	beqz	a0, .L20
.L19:
	jalr	a0
	mv	s6, a0
	.weak	__morestack_set_guard
.L34:
	auipc	s9, %got_pcrel_hi(__morestack_set_guard)
	ld	s9, %pcrel_lo(.L34)(s9)
	beqz	s9, .L23
.L22:
	.weak	__morestack_get_guard
.L35:
	auipc	a0, %got_pcrel_hi(__morestack_get_guard)
	ld	a0, %pcrel_lo(.L35)(a0)
	jalr	a0
	mv	s7, a0
	lui	a0, 1
	add	a0, a0, s0
	jalr	s9
	j	.L24
.L25:
	mv	a0, s7
	jalr	s9
	.weak	__sanitizer_finish_switch_fiber
.L36:
	auipc	a3, %got_pcrel_hi(__sanitizer_finish_switch_fiber)
	ld	a3, %pcrel_lo(.L36)(a3)
	beqz	a3, .L28
.L27:
	ld	a0, 32(sp)
	li	a1, 0
	li	a2, 0
	jalr	a3
	.weak	__get_unsafe_stack_ptr
.L37:
	auipc	a0, %got_pcrel_hi(__get_unsafe_stack_ptr)
	ld	a0, %pcrel_lo(.L37)(a0)
	beqz	a0, .L11
	j	.L30
.L38:
	mv	s0, a0
	bnez	s9, .L39
	mv	a0, s0
	call	_Unwind_Resume
.L39:
	mv	a0, s7
	jalr	s9
	mv	a0, s0
	call	_Unwind_Resume

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	addi	sp, sp, -64
	sd	ra, 56(sp)
	sd	s0, 48(sp)
	sd	s1, 40(sp)
	sd	s2, 32(sp)
	sd	s3, 24(sp)
	sd	s4, 16(sp)
	sd	s5, 8(sp)
	ld	s4, 0(a0)
	ld	s2, 8(a0)
	ld	s5, 16(a0)
	ld	s3, 24(a0)
	ld	s0, 0(s4)
.L1:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L1)
	call	__tls_get_addr
	mv	s1, a0
	ld	a0, 0(a0)
	addi	a0, a0, 1
	sd	a0, 0(s1)
	mv	a0, s4
	jalr	s0
	mv	a0, s1
	call	_RNvNtNtCs_11stackbleach4heap5local5leave
	ld	a2, 8(s5)
	li	a0, 0
	srli	a2, a2, 3
	beqz	a2, .L2
	ld	a1, 0(s5)
	slli	a2, a2, 3
	add	a2, a2, a1
.L3:
	ld	a3, 0(a1)
	addi	a1, a1, 8
	or	a0, a0, a3
	bne	a1, a2, .L3
	snez	a0, a0
.L2:
	sd	s4, 0(s2)
	sb	a0, 8(s2)
	lw	a0, 0(s3)
	ld	ra, 56(sp)
	ld	s0, 48(sp)
	ld	s1, 40(sp)
	ld	s2, 32(sp)
	ld	s3, 24(sp)
	ld	s4, 16(sp)
	ld	s5, 8(sp)
	addi	sp, sp, 64
	tail	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
.L4:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	addi	sp, sp, -64
	sd	ra, 56(sp)
	sd	s0, 48(sp)
	sd	s1, 40(sp)
	sd	s2, 32(sp)
	sd	s3, 24(sp)
	sd	s4, 16(sp)
	sd	s5, 8(sp)
	sd	s6, 0(sp)
	ld	s2, 0(a0)
	ld	s6, 8(a0)
	ld	s3, 16(a0)
	ld	s5, 24(a0)
	ld	s4, 32(a0)
	.weak	__sanitizer_finish_switch_fiber
.L1:
	auipc	a3, %got_pcrel_hi(__sanitizer_finish_switch_fiber)
	ld	a3, %pcrel_lo(.L1)(a3)
	bnez	a3, .L2
.L3:
	ld	s0, 0(s6)
.L4:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L4)
	call	__tls_get_addr
	mv	s1, a0
	ld	a0, 0(a0)
	addi	a0, a0, 1
	sd	a0, 0(s1)
	mv	a0, s6
	jalr	s0
	mv	a0, s1
	call	_RNvNtNtCs_11stackbleach4heap5local5leave
	ld	a2, 8(s5)
	li	a0, 0
	srli	a2, a2, 3
	beqz	a2, .L5
	ld	a1, 0(s5)
	slli	a2, a2, 3
	add	a2, a2, a1
.L6:
	ld	a3, 0(a1)
	addi	a1, a1, 8
	or	a0, a0, a3
	bne	a1, a2, .L6
	snez	a0, a0
.L5:
	sd	s6, 0(s3)
	sb	a0, 8(s3)
	lw	a0, 0(s4)
	call	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
	.weak	__sanitizer_start_switch_fiber
.L7:
	auipc	a5, %got_pcrel_hi(__sanitizer_start_switch_fiber)
	ld	a5, %pcrel_lo(.L7)(a5)
	bnez	a5, .L8
	ld	ra, 56(sp)
	ld	s0, 48(sp)
	ld	s1, 40(sp)
	ld	s2, 32(sp)
	ld	s3, 24(sp)
	ld	s4, 16(sp)
	ld	s5, 8(sp)
	ld	s6, 0(sp)
	addi	sp, sp, 64
	ret
.L2:
	addi	a1, s2, 8
	addi	a2, s2, 16
	li	a0, 0
	jalr	a3
	j	.L3
.L8:
	ld	a1, 8(s2)
	ld	a2, 16(s2)
	li	a0, 0
	ld	ra, 56(sp)
	ld	s0, 48(sp)
	ld	s1, 40(sp)
	ld	s2, 32(sp)
	ld	s3, 24(sp)
	ld	s4, 16(sp)
	ld	s5, 8(sp)
	ld	s6, 0(sp)
	addi	sp, sp, 64
	jr	a5
.L9:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvNtCs_11stackbleach6bleach15in_place_probed:
	tail	_RNvNtCs_11stackbleach6bleach8in_place

_RNvNtCs_11stackbleach6bleach8in_place:
	addi	sp, sp, -496
	sd	ra, 488(sp)
	sd	s0, 480(sp)
	sd	s1, 472(sp)
	sd	s2, 464(sp)
	sd	s3, 456(sp)
	sd	s4, 448(sp)
	sd	s5, 440(sp)
	sd	s6, 432(sp)
	sd	s7, 424(sp)
	mv	s2, a0
	li	a0, 0
	call	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
.L1:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtNtCs_11stackbleach4arch7riscv6411HAS_VECTORS0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L1)
	call	__tls_get_addr
	lbu	a0, 0(a0)
	beqz	a0, .L2
	li	a0, 1
	sw	a0, 24(s2)
	mv	s3, sp
	addi	a1, sp, 112
	li	a0, 0
	call	sigaltstack
	beqz	a0, .L3
.L4:
	call	__errno_location
	lw	a1, 0(a0)
	addi	a0, sp, 264
	li	a2, 3
	slli	a1, a1, 32
	addi	a1, a1, 2
	sd	a2, 256(sp)
	sd	a1, 264(sp)
	call	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	j	.L5
.L2:
	call	_RNvNtCs_11stackbleach9registers6detect
	slli	a0, a0, 32
	srli	a0, a0, 32
	sw	a0, 24(s2)
	mv	s3, sp
	addi	a1, sp, 112
	li	a0, 0
	call	sigaltstack
	bnez	a0, .L4
.L3:
	lw	a0, 120(sp)
	andi	a0, a0, 1
	bnez	a0, .L6
.L5:
.L7:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L7)
	call	__tls_get_addr
	ld	s6, 0(a0)
	ld	s1, 8(a0)
	bgeu	s6, s3, .L8
	bgeu	s1, s3, .L9
.L8:
	or	a0, s1, s6
	beqz	a0, .L10
.L11:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L11)
	call	__tls_get_addr
	mv	a1, a0
	ld	a6, 0(a0)
	ld	a0, 8(a0)
	ld	a3, 16(a1)
	li	a2, 8
	li	a4, -1
	slli	a4, a4, 63
	sd	zero, 0(a1)
	sd	a2, 8(a1)
	sd	zero, 16(a1)
	beq	a6, a4, .L12
	slli	a4, a3, 4
	add	a2, a0, a4
	neg	a5, a4
.L13:
	mv	s0, a5
	beqz	a5, .L14
	mv	a4, a2
	ld	s6, -16(a2)
	addi	a2, a2, -16
	addi	a5, s0, 16
	bgeu	s6, s3, .L13
	ld	s1, -8(a4)
	bltu	s1, s3, .L13
.L14:
	beqz	a3, .L15
	sd	a6, 0(a1)
	sd	a0, 8(a1)
	sd	a3, 16(a1)
	bnez	s0, .L9
	j	.L10
.L6:
	li	s6, 0
.L16:
	j	.L17
.L15:
	li	a1, -1
	slli	a1, a1, 63
	or	a2, a6, a1
	bne	a2, a1, .L18
	beqz	s0, .L10
.L9:
	li	s5, 0
	j	.L19
.L18:
	slli	a1, a6, 4
	li	a2, 8
	call	_RNvCs_7___rustc14___rust_dealloc
	bnez	s0, .L9
.L10:
.L20:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L20)
	call	__tls_get_addr
	ld	s6, 0(a0)
	bgeu	s6, s3, .L21
	ld	s1, 8(a0)
	bgeu	s1, s3, .L22
.L21:
.L23:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L23)
	call	__tls_get_addr
	ld	s5, 0(a0)
	li	a1, 3
	beq	s5, a1, .L12
	beqz	s5, .L24
	ld	s6, 8(a0)
	bgeu	s6, s3, .L24
	ld	s1, 16(a0)
	bltu	s1, s3, .L24
	ld	a1, 24(a0)
	ld	a2, 32(a0)
	ld	a3, 40(a0)
	ld	a4, 48(a0)
	ld	a0, 56(a0)
	sd	a2, 288(sp)
	sd	a3, 296(sp)
	sd	a4, 304(sp)
	sd	a0, 312(sp)
	sd	s5, 256(sp)
	sd	s6, 264(sp)
	sd	s1, 272(sp)
	sd	a1, 280(sp)
.L25:
.L26:
	auipc	a0, %got_pcrel_hi(_RNvNvNtCs_6region4page4size9PAGE_SIZE)
	ld	s0, %pcrel_lo(.L26)(a0)
	ld	s4, 0(s0)
	bnez	s4, .L27
	call	_RNvNtNtCs_6region2os4unix9page_size
	mv	s4, a0
	sd	a0, 0(s0)
	beqz	a0, .L28
.L27:
	ld	s7, 280(sp)
	ld	a0, 0(s0)
	bnez	a0, .L29
	call	_RNvNtNtCs_6region2os4unix9page_size
	sd	a0, 0(s0)
	beqz	a0, .L28
.L29:
	remu	a1, s3, s4
	remu	a0, s7, a0
	sub	a2, s3, a1
	sub	a0, s7, a0
	bltu	a2, a0, .L30
.L31:
	addi	a0, sp, 280
	ld	a1, 32(a0)
	sd	a1, 416(sp)
	ld	a1, 0(a0)
	ld	a2, 8(a0)
	ld	a3, 16(a0)
	ld	a0, 24(a0)
	sd	a1, 384(sp)
	sd	a2, 392(sp)
	sd	a3, 400(sp)
	sd	a0, 408(sp)
	beqz	s5, .L32
	ld	a0, 416(sp)
	ld	a1, 384(sp)
	ld	a2, 392(sp)
	ld	a3, 400(sp)
	ld	a4, 408(sp)
	sd	a0, 40(sp)
	li	a0, 3
	sd	a1, 8(sp)
	sd	a2, 16(sp)
	sd	a3, 24(sp)
	sd	a4, 32(sp)
	beq	s5, a0, .L17
.L19:
	ld	a0, 8(sp)
	ld	a1, 16(sp)
	ld	a2, 24(sp)
	ld	a3, 32(sp)
	sd	s5, 48(sp)
	sd	s6, 56(sp)
	sd	s1, 64(sp)
	sd	a0, 72(sp)
	ld	a0, 40(sp)
	sd	a1, 80(sp)
	sd	a2, 88(sp)
	sd	a3, 96(sp)
	sd	a0, 104(sp)
	lw	s1, 24(s2)
	.weak	__get_unsafe_stack_ptr
.L33:
	auipc	a0, %got_pcrel_hi(__get_unsafe_stack_ptr)
	ld	a0, %pcrel_lo(.L33)(a0)
	bnez	a0, .L34
	li	s3, 0
	.weak	__morestack_set_guard
.L35:
	auipc	s5, %got_pcrel_hi(__morestack_set_guard)
	ld	s5, %pcrel_lo(.L35)(s5)
	bnez	s5, .L36
.L37:
.L38:
	ld	s6, 0(s2)
.L39:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L39)
	call	__tls_get_addr
	mv	s0, a0
	ld	a0, 0(a0)
	addi	a0, a0, 1
	sd	a0, 0(s0)
	mv	a0, s2
	jalr	s6
	mv	a0, s0
	call	_RNvNtNtCs_11stackbleach4heap5local5leave
	bnez	s5, .L40
.L41:
	addi	a0, sp, 128
	li	a2, 128
	li	a1, 0
	call	memset
	li	a0, -1
	sd	a0, 112(sp)
	sd	zero, 120(sp)
	mv	a2, sp
	addi	a0, sp, 256
	addi	a1, sp, 48
	call	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	mv	a0, s1
	call	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
	.weak	__get_unsafe_stack_ptr
.L42:
	auipc	a0, %got_pcrel_hi(__get_unsafe_stack_ptr)
	ld	a0, %pcrel_lo(.L42)(a0)
	beqz	a0, .L43
	jalr	a0
	mv	s0, a0
	call	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	sltu	a2, s3, s0
	sltu	a3, a1, s3
	or	a2, a2, a3
	bltu	a1, s0, .L44
	mv	a1, s0
.L44:
	beqz	a2, .L45
	mv	s3, a1
.L45:
	sub	a2, s3, a0
	li	a1, 0
	call	memset
	j	.L43
.L46:
	addi	a0, sp, 112
	mv	a1, s1
	call	_RNvNtNtCs_11stackbleach4arch7riscv6411erase_below
.L43:
	addi	a0, sp, 256
	addi	a1, sp, 112
	call	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	bnez	a0, .L46
	ld	a1, 368(sp)
	sd	zero, 368(sp)
	beqz	a1, .L47
	ld	a2, 16(s2)
	li	a3, 3
	li	a0, -1
	slli	a4, a0, 63
	addi	a4, a4, 1
	sd	a3, 0(a2)
	sd	a4, 8(a2)
	sd	a1, 32(a2)
	sb	a3, 28(s2)
	j	.L48
.L47:
	addi	a0, sp, 256
	call	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	ld	a0, 112(sp)
	li	a1, 1
	sb	a1, 28(s2)
	j	.L48
.L24:
	addi	a0, sp, 112
	mv	a1, s3
	call	_RNvNtNtNtCs_11stackbleach2os5linux9own_stack4find
	ld	s5, 112(sp)
	ld	s6, 120(sp)
	ld	s1, 128(sp)
	beqz	s5, .L32
	ld	a0, 136(sp)
	ld	a1, 144(sp)
	ld	a2, 152(sp)
	ld	a3, 160(sp)
	ld	a4, 168(sp)
	sd	a1, 288(sp)
	sd	a2, 296(sp)
	sd	a3, 304(sp)
	sd	a4, 312(sp)
	sd	s5, 256(sp)
	sd	s6, 264(sp)
	sd	s1, 272(sp)
	sd	a0, 280(sp)
	li	a0, 1
	bgeu	s6, s3, .L49
	bgeu	s1, s3, .L25
	j	.L50
.L34:
	jalr	a0
	mv	s3, a0
	.weak	__morestack_set_guard
.L51:
	auipc	s5, %got_pcrel_hi(__morestack_set_guard)
	ld	s5, %pcrel_lo(.L51)(s5)
	beqz	s5, .L37
.L36:
	.weak	__morestack_get_guard
.L52:
	auipc	a0, %got_pcrel_hi(__morestack_get_guard)
	ld	a0, %pcrel_lo(.L52)(a0)
	jalr	a0
	mv	s4, a0
	lui	a0, 1
	add	a0, a0, s6
	jalr	s5
	j	.L38
.L40:
	mv	a0, s4
	jalr	s5
	j	.L41
.L12:
.L53:
	auipc	a0, %pcrel_hi(.Lanon)
	addi	a0, a0, %pcrel_lo(.L53)
	call	_RNvNtNtCs_3std6thread5local18panic_access_error
	j	.L54
.L30:
	addi	a0, sp, 112
	addi	a1, sp, 256
	call	_RNvMNtNtNtCs_11stackbleach2os5linux9own_stackNtB_8OwnStack15reaches_further
	lbu	a0, 112(sp)
	beqz	a0, .L55
	ld	s1, 120(sp)
	li	s6, 2
	j	.L32
.L22:
	mv	a0, s6
	mv	a1, s1
	call	_RNvNtCs_11stackbleach5label11is_labelled
	bnez	a0, .L9
	j	.L21
.L55:
	lbu	a0, 113(sp)
	beqz	a0, .L56
	ld	s5, 256(sp)
	ld	s6, 264(sp)
	ld	s1, 272(sp)
	j	.L31
.L56:
	li	a0, 1
.L49:
.L50:
	mv	s6, a0
.L32:
	li	a0, 1
	beq	s6, a0, .L57
.L17:
	ld	a0, 16(s2)
	li	a1, 2
	sd	a1, 0(a0)
	sd	s6, 8(a0)
	sd	s1, 16(a0)
	sb	a1, 28(s2)
	li	a0, -1
.L48:
	ld	ra, 488(sp)
	ld	s0, 480(sp)
	ld	s1, 472(sp)
	ld	s2, 464(sp)
	ld	s3, 456(sp)
	ld	s4, 448(sp)
	ld	s5, 440(sp)
	ld	s6, 432(sp)
	ld	s7, 424(sp)
	addi	sp, sp, 496
	ret
.L57:
	addi	a0, sp, 112
	mv	a1, s3
	call	_RNvNtCs_11stackbleach5label4find
	ld	a0, 112(sp)
	beqz	a0, .L16
	ld	s6, 120(sp)
	ld	s1, 128(sp)
	li	s5, 0
	j	.L19
.L28:
.L58:
	auipc	a0, %pcrel_hi(.Lanon)
	addi	a0, a0, %pcrel_lo(.L58)
	call	_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero
.L54:
	unimp
.L59:
	j	.L60
.L61:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L62:
	beqz	s5, .L63
	mv	a0, s4
	jalr	s5
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L64:
.L60:
	ld	a0, 368(sp)
	beqz	a0, .L63
	addi	a0, sp, 368
	call	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L63:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L65:
	call	_RNvNtCs_4core9panicking16panic_in_cleanup
.L66:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_:
	addi	sp, sp, -64
	sd	ra, 56(sp)
	sd	s0, 48(sp)
	sd	s1, 40(sp)
	sd	s2, 32(sp)
	sd	s3, 24(sp)
	sd	s4, 16(sp)
	sd	s5, 8(sp)
	mv	s0, a0
	ld	a0, 32(a0)
	ld	s1, 40(s0)
	ld	s4, 56(s0)
	ld	s5, 0(a0)
	ld	s2, 8(a0)
	ld	s3, 16(a0)
	li	a2, 24
	mv	a0, s1
	li	a1, 0
	call	memset
	ld	a2, 0(s5)
	mv	a0, s2
	mv	a1, s3
	jalr	a2
	li	a0, 1
	sb	a0, 0(s4)
.L1:
	ld	ra, 56(sp)
	ld	s0, 48(sp)
	ld	s1, 40(sp)
	ld	s2, 32(sp)
	ld	s3, 24(sp)
	ld	s4, 16(sp)
	ld	s5, 8(sp)
	addi	sp, sp, 64
	ret
.L2:
	call	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	ld	a2, 56(s0)
	li	a3, 2
	sb	a3, 0(a2)
	sd	a0, 8(a2)
	sd	a1, 16(a2)
	j	.L1
.L3:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_:
	addi	sp, sp, -80
	sd	ra, 72(sp)
	sd	s0, 64(sp)
	sd	s1, 56(sp)
	sd	s2, 48(sp)
	sd	s3, 40(sp)
	sd	s4, 32(sp)
	sd	s5, 24(sp)
	mv	s0, a0
	ld	a0, 32(a0)
	ld	s1, 40(s0)
	ld	s4, 56(s0)
	ld	s5, 0(a0)
	ld	s2, 8(a0)
	ld	s3, 16(a0)
	li	a2, 24
	mv	a0, s1
	li	a1, 0
	call	memset
	ld	a2, 0(s5)
	mv	a0, s2
	mv	a1, s3
	jalr	a2
	li	a0, -1
	slli	a0, a0, 63
	addi	a0, a0, 1
	sd	a0, 0(s4)
.L1:
	ld	ra, 72(sp)
	ld	s0, 64(sp)
	ld	s1, 56(sp)
	ld	s2, 48(sp)
	ld	s3, 40(sp)
	ld	s4, 32(sp)
	ld	s5, 24(sp)
	addi	sp, sp, 80
	ret
.L2:
	call	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mv	a2, a0
	mv	a3, a1
	ld	s0, 56(s0)
	mv	a0, sp
	mv	a1, a2
	mv	a2, a3
	call	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ld	a0, 0(sp)
	ld	a1, 8(sp)
	ld	a2, 16(sp)
	sd	a0, 0(s0)
	sd	a1, 8(s0)
	sd	a2, 16(s0)
	j	.L1
.L3:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L4:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
	addi	sp, sp, -112
	sd	ra, 104(sp)
	sd	s0, 96(sp)
	sd	s1, 88(sp)
	sd	s2, 80(sp)
	mv	s0, a0
	lbu	a0, 28(a0)
	li	a1, 2
	bltu	a0, a1, .L1
	ld	s2, 56(s0)
	beq	a0, a1, .L2
	lbu	a0, 0(s2)
	li	a1, 2
	bne	a0, a1, .L3
	ld	a1, 8(s2)
	ld	a2, 16(s2)
	addi	a0, sp, 56
	call	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ld	a0, 56(sp)
	ld	a1, 64(sp)
	ld	a2, 72(sp)
	li	a3, -1
	slli	a3, a3, 63
	addi	a3, a3, 1
	sd	zero, 0(sp)
	sd	a0, 8(sp)
	sd	a1, 16(sp)
	sd	a2, 24(sp)
	beq	a0, a3, .L2
	addi	a0, sp, 8
	ld	a1, 0(a0)
	ld	a2, 8(a0)
	ld	a3, 16(a0)
	ld	a0, 16(s0)
	sd	a1, 32(sp)
	sd	a2, 40(sp)
	sd	a3, 48(sp)
	addi	a1, sp, 32
	call	_RNvMNtNtCs_11stackbleach5error4callNtB_5Error6attach
	ld	a0, 0(sp)
	beqz	a0, .L2
.L4:
	addi	a0, sp, 8
	call	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	ld	a1, 8(sp)
	blez	a1, .L2
	ld	a0, 16(sp)
	li	a2, 1
	call	_RNvCs_7___rustc14___rust_dealloc
	j	.L2
.L3:
	mv	a0, s2
	call	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_7outcome5EndeduEECs_9on_record
.L2:
	ld	s1, 40(s0)
	li	a0, 1
	sb	a0, 28(s0)
	li	a2, 24
	mv	a0, s1
	li	a1, 0
	call	memset
	li	a2, 24
	mv	a0, s2
	li	a1, 0
	call	memset
	lw	a0, 24(s0)
	sb	zero, 0(s2)
	call	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
.L1:
	ld	ra, 104(sp)
	ld	s0, 96(sp)
	ld	s1, 88(sp)
	ld	s2, 80(sp)
	addi	sp, sp, 112
	ret
.L5:
	ld	a1, 8(sp)
	blez	a1, .L6
	ld	a0, 16(sp)
	li	a2, 1
	call	_RNvCs_7___rustc14___rust_dealloc
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	ld	a0, 0(sp)
	beqz	a0, .L6
	mv	a0, sp
	call	_RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultINtNtB_6option6OptionNtNtCs_11stackbleach5error10PanicErrorEB_EECs_9on_record
.L6:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L8:
	call	_RNvNtCs_4core9panicking16panic_in_cleanup
.L9:
	call	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mv	a2, a0
	mv	a3, a1
	addi	a0, sp, 8
	mv	a1, a2
	mv	a2, a3
	call	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	li	a0, 1
	sd	a0, 0(sp)
	j	.L4
.L10:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L11:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_:
	addi	sp, sp, -80
	sd	ra, 72(sp)
	sd	s0, 64(sp)
	sd	s1, 56(sp)
	sd	s2, 48(sp)
	sd	s3, 40(sp)
	mv	s0, a0
	lbu	a0, 28(a0)
	li	a1, 2
	bltu	a0, a1, .L1
	ld	s2, 56(s0)
	beq	a0, a1, .L2
	mv	a0, s2
	call	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEECs_9on_record
.L2:
	ld	s1, 40(s0)
	li	s3, 1
	sb	s3, 28(s0)
	li	a2, 24
	mv	a0, s1
	li	a1, 0
	call	memset
	li	a2, 24
	mv	a0, s2
	li	a1, 0
	call	memset
	li	a0, -1
	slli	a1, a0, 63
	lw	a0, 24(s0)
	sd	a1, 0(s2)
	sd	s3, 8(s2)
	sd	zero, 16(s2)
	call	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
.L1:
	ld	ra, 72(sp)
	ld	s0, 64(sp)
	ld	s1, 56(sp)
	ld	s2, 48(sp)
	ld	s3, 40(sp)
	addi	sp, sp, 80
	ret
.L3:
	call	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mv	a2, a0
	mv	a3, a1
	addi	a0, sp, 16
	mv	a1, a2
	mv	a2, a3
	call	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	li	a0, 1
	sd	a0, 8(sp)
	addi	a0, sp, 16
	call	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	ld	a1, 16(sp)
	blez	a1, .L2
	ld	a0, 24(sp)
	li	a2, 1
	call	_RNvCs_7___rustc14___rust_dealloc
	j	.L2
.L4:
	ld	a1, 16(sp)
	blez	a1, .L5
	ld	a0, 24(sp)
	li	a2, 1
	call	_RNvCs_7___rustc14___rust_dealloc
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L6:
.L5:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	addi	sp, sp, -144
	sd	ra, 136(sp)
	sd	s0, 128(sp)
	sd	s1, 120(sp)
	sd	s2, 112(sp)
	sd	s3, 104(sp)
	sd	s4, 96(sp)
	sd	s5, 88(sp)
	mv	s0, a0
	lbu	a0, 124(a0)
	beqz	a0, .L1
	lhu	a0, 104(s0)
	beqz	a0, .L2
	ld	s4, 24(s0)
	ld	s3, 32(s0)
	lhu	a0, 122(s0)
	ld	s5, 96(s0)
	add	a2, s3, s4
	slli	a0, a0, 8
	sub	a0, a2, a0
	sh	zero, 122(s0)
	bltu	s5, a0, .L3
	mv	s5, a0
	mv	s1, s4
	bltu	a0, s4, .L4
	j	.L5
.L3:
	mv	s1, s4
	bltu	s5, s4, .L4
.L5:
	mv	s1, s5
	sd	s4, 0(sp)
	sd	s5, 8(sp)
	sd	a2, 16(sp)
	sd	s5, 24(sp)
	sd	s5, 32(sp)
	beq	a2, s5, .L6
.L7:
	sub	a2, a2, s1
	sub	s2, s1, s4
	add	s2, s2, s4
	mv	a0, s2
	li	a1, 0
	call	memset
	ld	a0, 72(s0)
	bne	a0, s3, .L8
	j	.L1
.L2:
	ld	s4, 24(s0)
	ld	s3, 32(s0)
	ld	s5, 96(s0)
	add	a2, s3, s4
	mv	s1, s4
	bgeu	s5, s4, .L5
.L4:
	sd	s4, 0(sp)
	sd	s1, 8(sp)
	sd	a2, 16(sp)
	sd	s1, 24(sp)
	sd	s1, 32(sp)
	bne	a2, s1, .L7
.L6:
	ld	a0, 72(s0)
	beq	a0, s3, .L1
.L8:
	bgeu	s4, s5, .L1
	sd	s4, 40(sp)
	sd	s1, 48(sp)
	mv	a0, sp
	addi	a1, sp, 40
	addi	a2, sp, 56
	sd	a0, 56(sp)
	sd	s0, 64(sp)
	sd	a1, 72(sp)
	sd	a2, 80(sp)
.L9:
	auipc	a0, %pcrel_hi(.L_MergedGlobals.1+48)
	ld	s2, %pcrel_lo(.L9)(a0)
	fence	r, rw
	beqz	s2, .L10
.L11:
	lw	s3, 0(s2)
	blez	s3, .L12
	addiw	a1, s3, -1
	addi	a0, sp, 72
	call	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	beqz	a0, .L12
	lw	a0, 0(s2)
	beqz	a0, .L13
	ld	a0, 24(sp)
	sd	a0, 96(s0)
.L14:
	lbu	a0, 126(s0)
	beqz	a0, .L1
	addi	a0, a0, -1
	zext.b	a1, a0
	sb	a0, 126(s0)
	beqz	a1, .L15
.L1:
	ld	ra, 136(sp)
	ld	s0, 128(sp)
	ld	s1, 120(sp)
	ld	s2, 112(sp)
	ld	s3, 104(sp)
	ld	s4, 96(sp)
	ld	s5, 88(sp)
	addi	sp, sp, 144
	ret
.L10:
	call	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	li	a2, 1
	bne	a0, a2, .L16
	mv	s2, a1
	bnez	a1, .L11
.L16:
	ld	a0, 24(sp)
	sd	a0, 96(s0)
	j	.L17
.L12:
	li	a2, 0
	j	.L18
.L13:
	li	a2, 1
.L18:
	addi	a3, sp, 72
	mv	a0, s2
	mv	a1, s3
	call	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	ld	a1, 24(sp)
	sd	a1, 96(s0)
	bnez	a0, .L14
.L17:
	sub	a2, s1, s4
	mv	a0, s4
	li	a1, 0
	call	memset
	ld	a0, 32(s0)
	lui	a1, 16
	bltu	a1, a0, .L1
	ld	a1, 24(s0)
	sd	a0, 72(s0)
	sd	zero, 80(s0)
	sb	zero, 88(s0)
	sd	a1, 96(s0)
	sb	zero, 126(s0)
	j	.L1
.L15:
	mv	a0, s0
	call	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	j	.L1

_RNvNtNtCs_11stackbleach4arch7riscv6411erase_below:
	sd	sp, 0(a0)
	ld	a2, 8(a0)
	addi	a3, a0, 16
	beqz	a2, .L1
	ld	a4, 0(a3)
	ld	a5, 8(a3)
	addi	a3, a3, 16
	addi	a2, a2, -1
	bgeu	sp, a5, .L2
	mv	a5, sp
	bgeu	a4, a5, .L3
	addi	a6, a5, -64
	bltu	a6, a4, .L4
	sd	zero, 0(a4)
	sd	zero, 8(a4)
	sd	zero, 16(a4)
	sd	zero, 24(a4)
	sd	zero, 32(a4)
	sd	zero, 40(a4)
	sd	zero, 48(a4)
	sd	zero, 56(a4)
	addi	a4, a4, 64
	bgeu	a6, a4, .L5
	beq	a4, a5, .L3
	sd	zero, 0(a4)
	addi	a4, a4, 8
	j	.L4
	mv	a0, a1
	tail	_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7riscv6411erase_below:

_RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers:
	andi	a0, a0, 1
	beqz	a0, .L1
	vsetvli	t0, zero, e8, m8, tu, mu
	vmv.v.i	v0, 0
	vmv.v.i	v8, 0
	vmv.v.i	v16, 0
	vmv.v.i	v24, 0
	csrwi	vxsat, 0
	fmv.d.x	ft0, zero
	fmv.d.x	ft1, zero
	fmv.d.x	ft2, zero
	fmv.d.x	ft3, zero
	fmv.d.x	ft4, zero
	fmv.d.x	ft5, zero
	fmv.d.x	ft6, zero
	fmv.d.x	ft7, zero
	fmv.d.x	ft8, zero
	fmv.d.x	ft9, zero
	fmv.d.x	ft10, zero
	fmv.d.x	ft11, zero
	fmv.d.x	fa0, zero
	fmv.d.x	fa1, zero
	fmv.d.x	fa2, zero
	fmv.d.x	fa3, zero
	fmv.d.x	fa4, zero
	fmv.d.x	fa5, zero
	fmv.d.x	fa6, zero
	fmv.d.x	fa7, zero
	li	t0, 0
	li	t1, 0
	li	t2, 0
	li	t3, 0
	li	t4, 0
	li	t5, 0
	li	t6, 0
	li	a0, 0
	li	a1, 0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a6, 0
	li	a7, 0
	ret
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7riscv6415clear_registers:

