// riscv64gc-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RINvMNtCs_11stackbleach10heap_stackNtB_9HeapStack3runNCNvCs_9on_record15on_a_heap_stack0uEB_:
	addi	sp, sp, -176
	sd	ra, 168(sp)
	sd	s0, 160(sp)
	sd	s1, 152(sp)
	sd	s2, 144(sp)
	sd	s3, 136(sp)
	mv	s0, a2
	mv	s3, a1
	mv	s2, a0
.L1:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L1)
	call	__tls_get_addr
	lbu	a0, 0(a0)
	li	a1, 2
	beq	a0, a1, .L2
.L3:
	mv	a1, sp
	addi	a2, sp, 24
	andi	s1, a0, 1
	sd	s0, 48(sp)
	sd	a1, 56(sp)
	sd	s0, 64(sp)
	sd	a2, 72(sp)
	sb	s1, 80(sp)
	mv	a0, s3
	call	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory12deepest_kept
.L4:
	auipc	a2, %pcrel_hi(_RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record15on_a_heap_stack0uINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE4callB_)
	sd	zero, 120(sp)
	sb	s1, 128(sp)
	addi	a3, sp, 48
	addi	a2, a2, %pcrel_lo(.L4)
	sd	a2, 88(sp)
	sd	a3, 96(sp)
	sd	a0, 104(sp)
	sd	a1, 112(sp)
.L5:
	auipc	a0, %got_pcrel_hi(_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land)
	ld	a2, %pcrel_lo(.L5)(a0)
	addi	a0, sp, 88
	mv	a1, s3
	call	_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make
	snez	a1, a0
	mv	a0, s3
	call	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	ld	s0, 72(sp)
	ld	a0, 0(s0)
	ld	a1, 8(s0)
	ld	a2, 16(s0)
	ld	s1, 48(sp)
	sd	a0, 0(s2)
	sd	a1, 8(s2)
	sd	a2, 16(s2)
	li	a2, 24
	mv	a0, s1
	li	a1, 0
	call	memset
	li	a2, 24
	mv	a0, s0
	li	a1, 0
	call	memset
	ld	ra, 168(sp)
	ld	s0, 160(sp)
	ld	s1, 152(sp)
	ld	s2, 144(sp)
	ld	s3, 136(sp)
	addi	sp, sp, 176
	ret
.L2:
	call	_RNvNtCs_11stackbleach9registers6detect
	j	.L3
.L6:
	ld	s0, 48(sp)
	ld	s1, 72(sp)
	mv	s2, a0
	li	a2, 24
	mv	a0, s0
	li	a1, 0
	call	memset
	li	a2, 24
	mv	a0, s1
	li	a1, 0
	call	memset
	mv	a0, s2
	call	_Unwind_Resume

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make:
	addi	sp, sp, -96
	sd	ra, 88(sp)
	sd	s0, 80(sp)
	sd	s1, 72(sp)
	sd	s2, 64(sp)
	sd	s3, 56(sp)
	sd	s4, 48(sp)
	sd	s5, 40(sp)
	mv	s2, a0
	li	a0, 1
	ld	s1, 48(a1)
	ld	s5, 56(a1)
	sb	a0, 120(a1)
	sd	a2, 0(sp)
	sd	s2, 8(sp)
	add	s3, s5, s1
.L1:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L1)
	call	__tls_get_addr
	mv	s0, a0
	ld	a0, 0(a0)
	ld	a1, 8(s0)
	or	s4, a1, a0
	sd	s1, 0(s0)
	sd	s3, 8(s0)
	bnez	s4, .L2
.L3:
	call	_RNvMCs_3psmNtB_14StackDirection3new
	zext.b	a0, a0
	mv	a1, sp
	addi	a0, a0, -1
	seqz	a0, a0
	addi	a0, a0, -1
	and	a3, a0, s5
	addi	a0, sp, 8
	add	a3, a3, s1
	sd	a1, 16(sp)
	sd	a0, 24(sp)
.L4:
	auipc	a1, %pcrel_hi(_RINvNvCs_3psm8on_stack13with_on_stackuNCNvNtNtCs_11stackbleach10heap_stack6switch8on_stack0EB_)
	addi	a0, sp, 16
	addi	a2, a1, %pcrel_lo(.L4)
	addi	a1, sp, 39
	call	rust_psm_on_stack
	bnez	s4, .L5
	ld	a0, 0(s0)
	bne	a0, s1, .L5
	ld	a0, 8(s0)
	bne	a0, s3, .L5
	sd	zero, 0(s0)
	sd	zero, 8(s0)
.L6:
	ld	a0, 32(s2)
	ld	ra, 88(sp)
	ld	s0, 80(sp)
	ld	s1, 72(sp)
	ld	s2, 64(sp)
	ld	s3, 56(sp)
	ld	s4, 48(sp)
	ld	s5, 40(sp)
	addi	sp, sp, 96
	ret
.L5:
	mv	a0, s1
	mv	a1, s3
	call	_RNvNtCs_11stackbleach7current5leave
	j	.L6
.L2:
	call	_RNvNtCs_11stackbleach7current4note
	j	.L3

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land:
	addi	sp, sp, -16
	sd	ra, 8(sp)
	sd	s0, 0(sp)
	mv	s0, a0
	ld	a1, 0(a0)
	ld	a0, 8(a0)
	jalr	a1
	ld	a2, 24(s0)
	srli	a2, a2, 3
	beqz	a2, .L1
	li	a0, 0
	ld	a1, 16(s0)
	slli	a2, a2, 3
	add	a2, a2, a1
.L2:
	ld	a3, 0(a1)
	addi	a1, a1, 8
	or	a0, a0, a3
	bne	a1, a2, .L2
	snez	a1, a0
	lbu	a0, 40(s0)
	sd	a1, 32(s0)
	ld	ra, 8(sp)
	ld	s0, 0(sp)
	addi	sp, sp, 16
	tail	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	lbu	a0, 40(s0)
	sd	zero, 32(s0)
	ld	ra, 8(sp)
	ld	s0, 0(sp)
	addi	sp, sp, 16
	tail	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

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

_RINvNtCs_11stackbleach6bleach6bleachNCNvCs_9on_record8in_place0uEB_:
	addi	sp, sp, -512
	sd	ra, 504(sp)
	sd	s0, 496(sp)
	sd	s1, 488(sp)
	sd	s2, 480(sp)
	mv	s0, a0
	addi	a0, sp, 8
	call	_RNvNtCs_11stackbleach6bleach6in_use
.L1:
	auipc	a0, %tls_gd_pcrel_hi(_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL)
	addi	a0, a0, %pcrel_lo(.L1)
	call	__tls_get_addr
	lbu	a0, 0(a0)
	li	a1, 2
	beq	a0, a1, .L2
.L3:
	addi	a1, sp, 40
	addi	a2, sp, 64
	andi	a0, a0, 1
	sd	s0, 80(sp)
	sd	a1, 88(sp)
	sd	s0, 96(sp)
	sd	a2, 104(sp)
	sb	a0, 112(sp)
.L4:
	auipc	a0, %pcrel_hi(_RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record8in_place0uINtNtCs_4core6result6ResultuINtNtCs_5alloc5boxed3BoxDNtNtB_3any3AnyNtNtB_6marker4SendEL_EEE4callB_)
	addi	a0, a0, %pcrel_lo(.L4)
	addi	a1, sp, 80
	call	_RNvNtNtCs_11stackbleach4arch7backend4call
	addi	a0, sp, 120
	li	a2, 272
	li	a1, 0
	call	memset
	addi	a0, sp, 392
	addi	a1, sp, 8
	addi	a2, sp, 120
	call	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new
	lbu	a0, 112(sp)
	call	_RNvNtNtCs_11stackbleach4arch7backend5clear
.L5:
	addi	a0, sp, 392
	addi	a1, sp, 120
	call	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next
	beqz	a0, .L6
	lbu	a1, 112(sp)
	addi	a0, sp, 120
	call	_RNvNtNtCs_11stackbleach4arch7backend11erase_below
	j	.L5
.L6:
	addi	a0, sp, 392
	call	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle
	ld	s0, 104(sp)
	ld	a0, 0(s0)
	bnez	a0, .L7
	ld	s1, 80(sp)
	li	a2, 24
	mv	a0, s1
	li	a1, 0
	call	memset
	li	a2, 16
	mv	a0, s0
	li	a1, 0
	call	memset
	ld	ra, 504(sp)
	ld	s0, 496(sp)
	ld	s1, 488(sp)
	ld	s2, 480(sp)
	addi	sp, sp, 512
	ret
.L2:
	call	_RNvNtCs_11stackbleach9registers6detect
	j	.L3
.L7:
	ld	a1, 8(s0)
	call	_RNvNtCs_3std5panic13resume_unwind
	unimp
.L8:
	j	.L9
.L10:
.L9:
	mv	s2, a0
	ld	s1, 80(sp)
	ld	s0, 104(sp)
	li	a2, 24
	mv	a0, s1
	li	a1, 0
	call	memset
	li	a2, 16
	mv	a0, s0
	li	a1, 0
	call	memset
	mv	a0, s2
	call	_Unwind_Resume

_RNvNtNtCs_11stackbleach4arch7backend4call:
	mv	t1, a0
	mv	a0, a1
	jr	t1
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend4call:

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

_RNvNtNtCs_11stackbleach4arch7backend5clear:
	tail	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

_RNvNtNtCs_11stackbleach4arch7backend15clear_registers:
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

