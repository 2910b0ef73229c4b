// riscv64gc-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	addi	sp, sp, -208
	sd	ra, 200(sp)
	sd	s0, 192(sp)
	sd	s1, 184(sp)
	mv	s0, a0
	sd	a2, 0(sp)
	mv	a0, sp
	sb	zero, 32(sp)
	li	s1, 1
	li	a7, -1
.L1:
	auipc	a5, %pcrel_hi(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_)
	addi	a6, sp, 88
	addi	a2, sp, 8
	sd	a0, 8(sp)
	sd	a3, 16(sp)
	sd	a4, 24(sp)
	addi	a0, sp, 32
	sb	zero, 148(sp)
	sd	a2, 152(sp)
	sd	a2, 160(sp)
	sd	a0, 168(sp)
	addi	a0, sp, 64
	slli	a7, a7, 63
	addi	a2, a5, %pcrel_lo(.L1)
	sd	a7, 64(sp)
	sd	s1, 72(sp)
	sd	zero, 80(sp)
	sd	a2, 120(sp)
	sd	a1, 128(sp)
	sd	a6, 136(sp)
	sw	zero, 144(sp)
	sd	a0, 176(sp)
.L2:
	auipc	a0, %got_pcrel_hi(_RNvNtCs_11stackbleach10heap_stack6run_on)
	ld	a0, %pcrel_lo(.L2)(a0)
	addi	a1, sp, 120
	call	_RNvNtNtCs_11stackbleach4arch7backend5enter
	lbu	a0, 148(sp)
	bne	a0, s1, .L3
	ld	a0, 64(sp)
	ld	a1, 72(sp)
	ld	a2, 80(sp)
	sd	a0, 0(s0)
	sd	a1, 8(s0)
	sd	a2, 16(s0)
	ld	ra, 200(sp)
	ld	s0, 192(sp)
	ld	s1, 184(sp)
	addi	sp, sp, 208
	ret
.L3:
	addi	a0, sp, 120
	call	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_
.L4:
	auipc	a1, %pcrel_hi(.Lanon)
	addi	a1, a1, %pcrel_lo(.L4)
	addi	a0, sp, 88
	call	_RNvMs_NtNtCs_11stackbleach4call7refusalNtB_7Refused5raise

_RNvCs_9on_record8in_place:
	addi	sp, sp, -208
	sd	ra, 200(sp)
	sd	a0, 8(sp)
	addi	a0, sp, 8
	sb	zero, 40(sp)
	sb	zero, 72(sp)
.L1:
	auipc	a3, %pcrel_hi(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_)
	addi	a6, sp, 96
	addi	a5, sp, 16
	addi	a4, sp, 40
	sd	a0, 16(sp)
	sd	a1, 24(sp)
	sd	a2, 32(sp)
	addi	a0, sp, 72
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
	call	_RNvNtNtCs_11stackbleach4arch7backend5enter
	lbu	a0, 156(sp)
	li	a1, 1
	bne	a0, a1, .L3
	lbu	a0, 72(sp)
	li	a1, 2
	beq	a0, a1, .L4
	ld	ra, 200(sp)
	addi	sp, sp, 208
	ret
.L4:
	ld	a0, 80(sp)
	ld	a1, 88(sp)
	call	_RNvNtCs_3std5panic13resume_unwind
.L3:
	addi	a0, sp, 128
	call	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_
.L5:
	auipc	a1, %pcrel_hi(.Lanon)
	addi	a1, a1, %pcrel_lo(.L5)
	addi	a0, sp, 96
	call	_RNvMs_NtNtCs_11stackbleach4call7refusalNtB_7Refused5raise

_RNvNtNtCs_11stackbleach4arch7backend5enter:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend5enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	addi	sp, sp, -32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	sd	s2, 0(sp)
	mv	s2, a0
	li	a0, 0
	call	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtNtCs_11stackbleach4arch7backend11HAS_VECTORS0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L1)
	call	__tls_get_addr
	lbu	a0, 0(a0)
	beqz	a0, .L2
	li	s0, 1
.L3:
	mv	a0, s0
	call	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
	ld	s1, 8(s2)
	sw	s0, 24(s2)
	mv	a0, s1
	mv	a1, s2
	call	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave
	mv	s0, a0
	andi	a1, a1, 1
	mv	a0, s1
	call	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	li	a1, 1
	li	a0, -1
	sb	a1, 28(s0)
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	ld	s2, 0(sp)
	addi	sp, sp, 32
	ret
.L2:
	call	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
	call	_RNvNtCs_11stackbleach9registers6detect
	slli	a0, a0, 32
	srli	s0, a0, 32
	j	.L3
.L4:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave:
	addi	sp, sp, -144
	sd	ra, 136(sp)
	sd	s0, 128(sp)
	sd	s1, 120(sp)
	sd	s2, 112(sp)
	sd	s3, 104(sp)
	sd	s4, 96(sp)
	sd	s5, 88(sp)
	sd	s6, 80(sp)
.L1:
	auipc	a2, %got_pcrel_hi(_RNvNvNtCs_6region4page4size9PAGE_SIZE)
	ld	s0, %pcrel_lo(.L1)(a2)
	mv	s1, a0
	ld	s3, 96(a0)
	ld	a0, 0(s0)
	mv	s2, a1
	beqz	a0, .L2
	bltu	a0, s3, .L3
.L4:
	mv	a0, s3
.L3:
	ld	s6, 48(s1)
	ld	s4, 56(s1)
	ld	a1, 64(s1)
	li	a2, 1
	lw	a3, 24(s2)
	sb	a2, 120(s1)
	add	a1, a1, s3
	li	a2, 2
	sw	a3, 20(sp)
	add	s3, s6, s4
	sub	a1, s3, a1
	sd	a1, 0(sp)
	sd	a0, 8(sp)
	sb	a2, 32(sp)
.L5:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L5)
	call	__tls_get_addr
	mv	s1, a0
	ld	a0, 0(a0)
	ld	a1, 8(s1)
	or	s5, a1, a0
	sd	s6, 0(s1)
	sd	s3, 8(s1)
	bnez	s5, .L6
.L7:
	addi	a0, sp, 24
	mv	a1, sp
	addi	a2, sp, 20
	sd	s2, 40(sp)
	sd	a0, 48(sp)
	sd	a1, 56(sp)
	sd	a2, 64(sp)
	call	_RNvMCs_3psmNtB_14StackDirection3new
	zext.b	a0, a0
	addi	a0, a0, -1
	seqz	a0, a0
	addi	a0, a0, -1
	and	a3, a0, s4
	add	a3, a3, s6
.L8:
	auipc	a1, %pcrel_hi(_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_)
	addi	a0, sp, 40
	addi	a2, a1, %pcrel_lo(.L8)
	addi	a1, sp, 79
	call	rust_psm_on_stack
	bnez	s5, .L9
	ld	a0, 0(s1)
	bne	a0, s6, .L9
	ld	a0, 8(s1)
	bne	a0, s3, .L9
	sd	zero, 0(s1)
	sd	zero, 8(s1)
.L10:
	ld	a0, 24(sp)
	lbu	a1, 32(sp)
	ld	ra, 136(sp)
	ld	s0, 128(sp)
	ld	s1, 120(sp)
	ld	s2, 112(sp)
	ld	s3, 104(sp)
	ld	s4, 96(sp)
	ld	s5, 88(sp)
	ld	s6, 80(sp)
	addi	sp, sp, 144
	ret
.L2:
	call	_RNvNtNtCs_6region2os4unix9page_size
	sd	a0, 0(s0)
	bgeu	a0, s3, .L4
	j	.L3
.L9:
	mv	a0, s6
	mv	a1, s3
	call	_RNvNtCs_11stackbleach7current5leave
	j	.L10
.L6:
	call	_RNvNtCs_11stackbleach7current4note
	j	.L7

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	addi	sp, sp, -48
	sd	ra, 40(sp)
	sd	s0, 32(sp)
	sd	s1, 24(sp)
	sd	s2, 16(sp)
	sd	s3, 8(sp)
	ld	s0, 0(a0)
	ld	s3, 8(a0)
	ld	s1, 16(a0)
	ld	s2, 24(a0)
	ld	a1, 0(s0)
	mv	a0, s0
	jalr	a1
	ld	a2, 8(s1)
	li	a0, 0
	srli	a2, a2, 3
	beqz	a2, .L1
	ld	a1, 0(s1)
	slli	a2, a2, 3
	add	a2, a2, a1
.L2:
	ld	a3, 0(a1)
	addi	a1, a1, 8
	or	a0, a0, a3
	bne	a1, a2, .L2
	snez	a0, a0
.L1:
	sd	s0, 0(s3)
	sb	a0, 8(s3)
	lw	a0, 0(s2)
	ld	ra, 40(sp)
	ld	s0, 32(sp)
	ld	s1, 24(sp)
	ld	s2, 16(sp)
	ld	s3, 8(sp)
	addi	sp, sp, 48
	tail	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

_RNvNtCs_11stackbleach6bleach8in_place:
	addi	sp, sp, -336
	sd	ra, 328(sp)
	sd	s0, 320(sp)
	sd	s1, 312(sp)
	sd	s2, 304(sp)
	sd	s3, 296(sp)
	mv	s2, a0
	li	a0, 0
	call	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtNtCs_11stackbleach4arch7backend11HAS_VECTORS0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L1)
	call	__tls_get_addr
	lbu	a0, 0(a0)
	beqz	a0, .L2
	li	a0, 1
.L3:
	sw	a0, 24(s2)
	addi	a0, sp, 16
	li	a2, 128
	li	a1, 0
	call	memset
	li	a0, -1
	sd	a0, 0(sp)
	sd	zero, 8(sp)
	addi	a1, sp, 176
	li	a0, 0
	call	sigaltstack
	beqz	a0, .L4
	call	__errno_location
	lw	a1, 0(a0)
	addi	a0, sp, 280
	li	a2, 3
	slli	a1, a1, 32
	addi	a1, a1, 2
	sd	a2, 272(sp)
	sd	a1, 280(sp)
	call	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	j	.L5
.L4:
	lw	a0, 184(sp)
	andi	a0, a0, 1
	bnez	a0, .L6
.L5:
.L7:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L7)
	call	__tls_get_addr
	ld	s3, 0(a0)
	ld	s0, 8(a0)
	mv	a0, sp
	bgeu	s3, a0, .L8
	bgeu	s0, a0, .L9
.L8:
	or	a0, s0, s3
	beqz	a0, .L10
.L11:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L11)
	call	__tls_get_addr
	mv	a1, a0
	ld	a6, 0(a0)
	ld	a0, 8(a0)
	ld	a7, 16(a1)
	li	a2, 8
	li	a3, -1
	slli	a3, a3, 63
	sd	zero, 0(a1)
	sd	a2, 8(a1)
	sd	zero, 16(a1)
	beq	a6, a3, .L12
	slli	a2, a7, 4
	add	a3, a0, a2
	neg	a2, a2
	mv	a4, sp
.L13:
	mv	s1, a2
	beqz	a2, .L14
	mv	a5, a3
	ld	s3, -16(a3)
	addi	a3, a3, -16
	addi	a2, s1, 16
	bgeu	s3, a4, .L13
	ld	s0, -8(a5)
	bltu	s0, a4, .L13
.L14:
	beqz	a7, .L15
	sd	a6, 0(a1)
	sd	a0, 8(a1)
	sd	a7, 16(a1)
	bnez	s1, .L9
	j	.L10
.L6:
	li	a1, 0
	j	.L16
.L15:
	li	a1, -1
	slli	a1, a1, 63
	or	a2, a6, a1
	bne	a2, a1, .L17
	beqz	s1, .L10
.L9:
	li	a0, 0
.L18:
	ld	a2, 0(s2)
	lw	s1, 24(s2)
	sd	a0, 144(sp)
	sd	s3, 152(sp)
	sd	s0, 160(sp)
	sd	a1, 168(sp)
	mv	a0, s2
	jalr	a2
	addi	a0, sp, 176
	addi	a1, sp, 144
	mv	a2, sp
	call	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new
	mv	a0, s1
	call	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L19:
	addi	a0, sp, 176
	mv	a1, sp
	call	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next
	beqz	a0, .L20
	mv	a0, sp
	mv	a1, s1
	call	_RNvNtNtCs_11stackbleach4arch7backend11erase_below
	j	.L19
.L20:
	ld	a0, 256(sp)
	sd	zero, 256(sp)
	bnez	a0, .L21
	addi	a0, sp, 176
	call	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle
	ld	a0, 0(sp)
	li	a1, 1
	sb	a1, 28(s2)
	j	.L22
.L17:
	slli	a1, a6, 4
	li	a2, 8
	call	_RNvCs_7___rustc14___rust_dealloc
	bnez	s1, .L9
.L10:
.L23:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtNtNtCs_11stackbleach2os7backend9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L23)
	call	__tls_get_addr
	ld	a1, 0(a0)
	li	a2, 2
	beq	a1, a2, .L12
	li	a2, 1
	bne	a1, a2, .L24
	ld	a1, 8(a0)
	mv	a3, sp
	bgeu	a1, a3, .L24
	ld	a2, 16(a0)
	bltu	a2, a3, .L24
	ld	a0, 24(a0)
	sd	a1, 272(sp)
	sd	a2, 280(sp)
	sd	a0, 288(sp)
.L25:
.L26:
	auipc	a0, %got_pcrel_hi(_RNvNvNtCs_6region4page4size9PAGE_SIZE)
	ld	s0, %pcrel_lo(.L26)(a0)
	ld	a0, 0(s0)
	bnez	a0, .L27
	call	_RNvNtNtCs_6region2os4unix9page_size
	sd	a0, 0(s0)
	beqz	a0, .L28
.L27:
	mv	a1, sp
	remu	a0, a1, a0
	sub	a2, a1, a0
	addi	a0, sp, 176
	addi	a1, sp, 272
	call	_RNvMNtNtNtCs_11stackbleach2os7backend9own_stackNtB_8OwnStack5holds
	lbu	a0, 176(sp)
	beqz	a0, .L29
	ld	a0, 184(sp)
	li	a1, 2
	j	.L30
.L29:
	lbu	a0, 177(sp)
	beqz	a0, .L31
	ld	s3, 272(sp)
	ld	s0, 280(sp)
	ld	a1, 288(sp)
	li	a0, 1
	j	.L18
.L31:
	li	a1, 1
.L16:
.L30:
	ld	a2, 16(s2)
	li	a3, 9
	li	a4, 2
	sd	a3, 0(a2)
	sd	a1, 8(a2)
	sd	a0, 16(a2)
	sb	a4, 28(s2)
.L32:
	li	a0, -1
.L22:
	ld	ra, 328(sp)
	ld	s0, 320(sp)
	ld	s1, 312(sp)
	ld	s2, 304(sp)
	ld	s3, 296(sp)
	addi	sp, sp, 336
	ret
.L2:
	call	_RNvNtCs_11stackbleach9registers6detect
	slli	a0, a0, 32
	srli	a0, a0, 32
	j	.L3
.L24:
	addi	a0, sp, 176
	mv	a1, sp
	call	_RNvNtNtNtCs_11stackbleach2os7backend9own_stack4find
	ld	a1, 176(sp)
	ld	a2, 184(sp)
	ld	a0, 192(sp)
	beqz	a1, .L33
	mv	a1, a2
	j	.L30
.L21:
	ld	a1, 16(s2)
	li	a2, 10
	li	a3, 3
	sd	a2, 0(a1)
	sd	a0, 8(a1)
	sb	a3, 28(s2)
	j	.L32
.L12:
.L34:
	auipc	a0, %pcrel_hi(.Lanon)
	addi	a0, a0, %pcrel_lo(.L34)
	call	_RNvNtNtCs_3std6thread5local18panic_access_error
	j	.L35
.L33:
	ld	a1, 200(sp)
	mv	a3, sp
	sd	a2, 272(sp)
	sd	a0, 280(sp)
	sd	a1, 288(sp)
	li	a1, 1
	bgeu	a2, a3, .L16
	sltu	a0, a0, a3
	xori	a2, a0, 1
	bnez	a2, .L25
	j	.L30
.L28:
.L36:
	auipc	a0, %pcrel_hi(.Lanon)
	addi	a0, a0, %pcrel_lo(.L36)
	call	_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero
.L35:
	unimp
.L37:
	j	.L38
.L39:
.L38:
	addi	a0, sp, 176
	call	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_11stackbleach6bleach5stack5SweepEB_
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L40:
	call	_RNvNtCs_4core9panicking16panic_in_cleanup
.L41:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_:
	addi	sp, sp, -64
	sd	ra, 56(sp)
	sd	s0, 48(sp)
	sd	s1, 40(sp)
	sd	s2, 32(sp)
	sd	s3, 24(sp)
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
	call	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	ld	ra, 56(sp)
	ld	s0, 48(sp)
	ld	s1, 40(sp)
	ld	s2, 32(sp)
	ld	s3, 24(sp)
	addi	sp, sp, 64
	ret
.L3:
	call	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mv	a2, a0
	mv	a3, a1
	mv	a0, sp
	mv	a1, a2
	mv	a2, a3
	call	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ld	a0, 0(sp)
	li	a1, -1
	slli	a1, a1, 63
	addi	a1, a1, 1
	beq	a0, a1, .L2
	mv	a0, sp
	call	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	ld	a1, 0(sp)
	blez	a1, .L2
	ld	a0, 8(sp)
	li	a2, 1
	call	_RNvCs_7___rustc14___rust_dealloc
	j	.L2
.L4:
	ld	a1, 0(sp)
	blez	a1, .L5
	ld	a0, 8(sp)
	li	a2, 1
	call	_RNvCs_7___rustc14___rust_dealloc
.L5:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L6:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_:
	addi	sp, sp, -64
	sd	ra, 56(sp)
	sd	s0, 48(sp)
	sd	s1, 40(sp)
	sd	s2, 32(sp)
	mv	s0, a0
	lbu	a0, 28(a0)
	li	a1, 2
	bltu	a0, a1, .L1
	ld	s2, 56(s0)
	beq	a0, a1, .L2
	mv	a0, s2
	call	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_6places5EndeduEECs_9on_record
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
	call	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	ld	ra, 56(sp)
	ld	s0, 48(sp)
	ld	s1, 40(sp)
	ld	s2, 32(sp)
	addi	sp, sp, 64
	ret
.L3:
	call	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mv	a2, a0
	mv	a3, a1
	addi	a0, sp, 8
	mv	a1, a2
	mv	a2, a3
	call	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ld	a0, 8(sp)
	li	a1, -1
	slli	a1, a1, 63
	addi	a1, a1, 1
	beq	a0, a1, .L2
	addi	a0, sp, 8
	call	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	ld	a1, 8(sp)
	blez	a1, .L2
	ld	a0, 16(sp)
	li	a2, 1
	call	_RNvCs_7___rustc14___rust_dealloc
	j	.L2
.L4:
	ld	a1, 8(sp)
	blez	a1, .L5
	ld	a0, 16(sp)
	li	a2, 1
	call	_RNvCs_7___rustc14___rust_dealloc
.L5:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L6:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	call	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	addi	sp, sp, -64
	sd	ra, 56(sp)
	sd	s0, 48(sp)
	sd	s1, 40(sp)
	sd	s2, 32(sp)
	sd	s3, 24(sp)
	sd	s4, 16(sp)
	mv	s0, a0
	lbu	a0, 122(a0)
	mv	s1, a1
	beqz	a0, .L1
	call	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L1:
	mv	a0, s0
	call	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase
	andi	a0, a0, 1
	beqz	a0, .L2
	ld	a0, 96(s0)
	or	a2, a1, a0
	bnez	a2, .L3
	lbu	a0, 104(s0)
	snez	a1, a0
	sub	a0, a0, a1
	sb	a0, 104(s0)
	j	.L2
.L3:
	lbu	a2, 104(s0)
	bnez	s1, .L4
	bltu	a0, a1, .L4
	snez	a3, a2
	sub	a2, a2, a3
	sb	a2, 104(s0)
	zext.b	a2, a2
	sltiu	a2, a2, 17
	mv	a3, a1
	bltu	a0, a1, .L5
	j	.L6
.L4:
	addi	a2, a2, 16
	zext.b	a2, a2
	li	a3, 48
	bgeu	a2, a3, .L7
	sb	a2, 104(s0)
	zext.b	a2, a2
	sltiu	a2, a2, 17
	mv	a3, a1
	bgeu	a0, a1, .L6
.L5:
	addi	a2, a2, -1
	and	s1, a2, a3
	sd	s1, 96(s0)
	bltu	s1, a1, .L8
	j	.L2
.L7:
	li	a2, 48
	sb	a2, 104(s0)
	zext.b	a2, a2
	sltiu	a2, a2, 17
	mv	a3, a1
	bltu	a0, a1, .L5
.L6:
	addi	a2, a2, -1
	and	s1, a2, a0
	sd	s1, 96(s0)
	bgeu	s1, a1, .L2
.L8:
	ld	a0, 56(s0)
	ld	a3, 64(s0)
	lui	a2, 512
	addi	a2, a2, -1
	add	a1, a1, a2
	lui	a2, 1048064
	and	a2, a2, a1
	sub	a0, a0, a3
	mv	a1, a0
	bltu	a0, a2, .L9
	mv	a1, a2
.L9:
	ld	s4, 48(s0)
	sub	a0, a0, a1
	add	s4, s4, a0
	sub	s2, a1, s1
	li	a2, 4
	mv	a0, s4
	mv	a1, s2
	call	madvise
	beqz	a0, .L10
	call	__errno_location
	mv	s3, a0
	lw	a0, 0(a0)
	slli	a0, a0, 32
	addi	a0, a0, 2
	sd	a0, 8(sp)
	li	a2, 24
	mv	a0, s4
	mv	a1, s2
	call	madvise
	beqz	a0, .L11
	lw	a0, 0(s3)
	slli	a0, a0, 32
	addi	s2, a0, 2
	addi	a0, sp, 8
	call	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	sd	s2, 8(sp)
.L11:
	addi	a0, sp, 8
	call	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L10:
	ld	a0, 112(s0)
	bltu	s1, a0, .L12
	mv	s1, a0
.L12:
	sd	s1, 112(s0)
.L2:
	ld	ra, 56(sp)
	ld	s0, 48(sp)
	ld	s1, 40(sp)
	ld	s2, 32(sp)
	ld	s3, 24(sp)
	ld	s4, 16(sp)
	addi	sp, sp, 64
	ret

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	lbu	a1, 120(a0)
	beqz	a1, .L1
	addi	sp, sp, -208
	sd	ra, 200(sp)
	sd	s0, 192(sp)
	sd	s1, 184(sp)
	sd	s2, 176(sp)
	sd	s3, 168(sp)
	sd	s4, 160(sp)
	sd	s5, 152(sp)
	sd	s6, 144(sp)
	sd	s7, 136(sp)
	sd	s8, 128(sp)
	sd	s9, 120(sp)
	ld	s4, 56(a0)
	ld	s1, 64(a0)
	ld	s3, 48(a0)
	ld	s0, 112(a0)
	sub	s2, s4, s1
	sd	s3, 8(sp)
	sub	s5, s3, s0
	sd	s2, 16(sp)
	add	s5, s5, s2
	add	a2, s0, s1
	sd	s5, 24(sp)
	beqz	a2, .L2
	mv	s6, a0
	mv	a0, s5
	li	a1, 0
	call	memset
	mv	a0, s6
.L2:
	bne	s4, s1, .L3
	li	a1, 0
	li	a0, 1
	j	.L4
.L1:
	li	a0, 1
	ret
.L3:
	addi	a0, a0, 112
	sd	s0, 32(sp)
	addi	a1, sp, 8
	addi	a2, sp, 32
	addi	a3, sp, 16
	addi	a4, sp, 24
	sd	s3, 80(sp)
	sd	s5, 88(sp)
	addi	a5, sp, 80
	sd	a1, 40(sp)
	sd	a2, 48(sp)
	sd	a3, 56(sp)
	sd	a4, 64(sp)
	addi	a1, sp, 88
	sd	a0, 72(sp)
	addi	a0, sp, 40
	sd	a5, 96(sp)
	sd	a1, 104(sp)
	sd	a0, 112(sp)
.L5:
	auipc	a0, %pcrel_hi(.L_MergedGlobals+8)
	ld	s5, %pcrel_lo(.L5)(a0)
	fence	r, rw
	beqz	s5, .L6
.L7:
	li	s6, -2
.L8:
	auipc	s4, %pcrel_hi(.Lanon)
	addi	s4, s4, %pcrel_lo(.L8)
	li	s7, -1
	j	.L9
.L10:
	lw	a0, 0(s5)
	bnez	a0, .L11
.L9:
	lw	s0, 0(s5)
	beq	s0, s6, .L12
	beqz	s0, .L12
	beq	s0, s7, .L13
	addiw	a1, s0, -1
	addi	a0, sp, 96
	call	_RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	bnez	a0, .L10
.L12:
.L14:
	lr.w	a0, (s5)
	bne	a0, s0, .L9
	sc.w	a1, s6, (s5)
	bnez	a1, .L14
	lui	a1, 128
	mv	a0, s4
	call	open
	bltz	a0, .L15
	mv	s0, a0
	li	a1, 1030
	li	a2, 500
	call	fcntl
	bltz	a0, .L16
	mv	s1, a0
	mv	a0, s0
	call	close
	mv	s0, s1
.L16:
	mv	a0, s0
	call	_RNvNtNtNtCs_11stackbleach2os7backend7pagemap5knows
	beqz	a0, .L17
	addi	a0, sp, 96
	mv	a1, s0
	call	_RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	beqz	a0, .L17
	addiw	a0, s0, 1
.L18:
	lr.w	s1, (s5)
	bne	s1, s6, .L19
	sc.w	a1, a0, (s5)
	bnez	a1, .L18
.L19:
	beq	s1, s6, .L11
	li	s8, 1
	li	s9, 1
	j	.L20
.L17:
	li	s8, 0
.L21:
	lr.w	s1, (s5)
	bne	s1, s6, .L22
	sc.w	a0, s7, (s5)
	bnez	a0, .L21
.L22:
	addi	a0, s1, 2
	snez	s9, a0
.L20:
	mv	a0, s0
	call	close
	beqz	s9, .L23
	sext.w	s1, s1
	beqz	s1, .L9
	j	.L23
.L15:
.L24:
	lr.w	a0, (s5)
	bne	a0, s6, .L25
	sc.w	a1, s7, (s5)
	bnez	a1, .L24
.L25:
	beq	a0, s6, .L13
	beqz	a0, .L9
	j	.L13
.L23:
	beqz	s8, .L13
.L11:
	ld	a1, 32(sp)
	li	a0, 1
	j	.L4
.L6:
	call	_RNvNtNtNtCs_11stackbleach2os7backend5wiped4make
	li	a2, 1
	bne	a0, a2, .L13
	mv	s5, a1
	bnez	a1, .L7
.L13:
	mv	a0, s3
	li	a1, 0
	mv	a2, s2
	call	memset
	li	a0, 0
.L4:
	ld	ra, 200(sp)
	ld	s0, 192(sp)
	ld	s1, 184(sp)
	ld	s2, 176(sp)
	ld	s3, 168(sp)
	ld	s4, 160(sp)
	ld	s5, 152(sp)
	ld	s6, 144(sp)
	ld	s7, 136(sp)
	ld	s8, 128(sp)
	ld	s9, 120(sp)
	addi	sp, sp, 208
	ret

_RNvNtNtCs_11stackbleach4arch7backend11erase_below:
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
	tail	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend11erase_below:

_RNvNtNtCs_11stackbleach4arch7backend15clear_registers:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend15clear_registers:

