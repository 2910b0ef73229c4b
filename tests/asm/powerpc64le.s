// powerpc64le-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -256(1)
	mr	30, 3
	addis 3, 2, .L_MergedGlobals@toc@ha
	std 0, 272(1)
	std 5, 32(1)
	addi 5, 1, 32
	std 6, 48(1)
	addi 6, 1, 120
	addi 28, 1, 96
	addi 29, 3, .L_MergedGlobals@toc@l
	li 3, 0
	std 5, 40(1)
	li 5, 16
	std 4, 168(1)
	addi 4, 1, 160
	std 7, 56(1)
	std 6, 176(1)
	stb 3, 64(1)
	stw 3, 184(1)
	stb 3, 188(1)
	addis 3, 2, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_@toc@ha
	lxvd2x 0, 29, 5
	addi 5, 1, 40
	std 28, 216(1)
	addi 3, 3, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_@toc@l
	std 5, 192(1)
	std 5, 200(1)
	ld 5, 32(29)
	stxvd2x 0, 0, 28
	std 3, 160(1)
	addi 3, 1, 64
	std 5, 112(1)
	std 3, 208(1)
	addis 3, 2, .L3@toc@ha
	ld 3, .L3@toc@l(3)
	bl _RNvNtNtCs_11stackbleach4arch9powerpc645enter
	nop
	lbz 3, 188(1)
	cmplwi	3, 1
	bne	0, .L4
	lxvd2x 0, 0, 28
	ld 3, 112(1)
	std 3, 16(30)
	stxvd2x 0, 0, 30
	addi 1, 1, 256
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	mtlr 0
	blr
.L4:
	addi 3, 1, 160
	bl _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_
	nop
	addi 4, 29, 40
	addi 3, 1, 120
	bl _RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise
	nop
	.long	0
	.quad	0

_RNvCs_9on_record15in_place_probed:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	stdu 1, -240(1)
	std 0, 256(1)
	std 3, 40(1)
	addi 3, 1, 40
	std 4, 56(1)
	addi 4, 1, 128
	std 5, 64(1)
	addi 5, 1, 48
	std 3, 48(1)
	li 3, 0
	std 4, 184(1)
	addis 4, 2, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_@toc@ha
	std 5, 200(1)
	std 5, 208(1)
	stb 3, 72(1)
	stb 3, 104(1)
	stw 3, 192(1)
	stb 3, 196(1)
	addi 3, 4, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_@toc@l
	addi 4, 1, 168
	std 3, 168(1)
	addi 3, 1, 72
	std 3, 216(1)
	addi 3, 1, 104
	std 3, 224(1)
	addi 3, 1, 239
	std 3, 176(1)
	addis 3, 2, .L3@toc@ha
	ld 3, .L3@toc@l(3)
	bl _RNvNtNtCs_11stackbleach4arch9powerpc645enter
	nop
	lbz 3, 196(1)
	cmplwi	3, 1
	bne	0, .L4
	lbz 3, 104(1)
	cmplwi	3, 2
	beq	0, .L5
	addi 1, 1, 240
	ld 0, 16(1)
	mtlr 0
	blr
.L5:
	ld 3, 112(1)
	ld 4, 120(1)
	bl _RNvNtCs_3std5panic13resume_unwind
	nop
.L4:
	addi 3, 1, 168
	bl _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
	nop
	addis 3, 2, .L_MergedGlobals@toc@ha
	addi 3, 3, .L_MergedGlobals@toc@l
	addi 4, 3, 64
	addi 3, 1, 128
	bl _RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise
	nop
	.long	0
	.quad	0

_RNvCs_9on_record8in_place:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	stdu 1, -240(1)
	std 0, 256(1)
	std 3, 40(1)
	addi 3, 1, 40
	std 4, 56(1)
	addi 4, 1, 128
	std 5, 64(1)
	addi 5, 1, 48
	std 3, 48(1)
	li 3, 0
	std 4, 184(1)
	addis 4, 2, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_@toc@ha
	std 5, 200(1)
	std 5, 208(1)
	stb 3, 72(1)
	stb 3, 104(1)
	stw 3, 192(1)
	stb 3, 196(1)
	addi 3, 4, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_@toc@l
	addi 4, 1, 168
	std 3, 168(1)
	addi 3, 1, 72
	std 3, 216(1)
	addi 3, 1, 104
	std 3, 224(1)
	addi 3, 1, 239
	std 3, 176(1)
	addis 3, 2, .L3@toc@ha
	ld 3, .L3@toc@l(3)
	bl _RNvNtNtCs_11stackbleach4arch9powerpc645enter
	nop
	lbz 3, 196(1)
	cmplwi	3, 1
	bne	0, .L4
	lbz 3, 104(1)
	cmplwi	3, 2
	beq	0, .L5
	addi 1, 1, 240
	ld 0, 16(1)
	mtlr 0
	blr
.L5:
	ld 3, 112(1)
	ld 4, 120(1)
	bl _RNvNtCs_3std5panic13resume_unwind
	nop
.L4:
	addi 3, 1, 168
	bl _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
	nop
	addis 3, 2, .L_MergedGlobals@toc@ha
	addi 3, 3, .L_MergedGlobals@toc@l
	addi 4, 3, 88
	addi 3, 1, 128
	bl _RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise
	nop
	.long	0
	.quad	0

_RNvNtNtCs_11stackbleach4arch9powerpc645enter:
	mflr	0
	std 0, 16(1)
	mfcr 0
	std 0, 8(1)
	stdu 1, -512(1)
	std 2, 24(1)
	std 14, 32(1)
	stfd 14, 176(1)
	std 15, 40(1)
	stfd 15, 184(1)
	std 16, 48(1)
	stfd 16, 192(1)
	std 17, 56(1)
	stfd 17, 200(1)
	std 18, 64(1)
	stfd 18, 208(1)
	std 19, 72(1)
	stfd 19, 216(1)
	std 20, 80(1)
	stfd 20, 224(1)
	std 21, 88(1)
	stfd 21, 232(1)
	std 22, 96(1)
	stfd 22, 240(1)
	std 23, 104(1)
	stfd 23, 248(1)
	std 24, 112(1)
	stfd 24, 256(1)
	std 25, 120(1)
	stfd 25, 264(1)
	std 26, 128(1)
	stfd 26, 272(1)
	std 27, 136(1)
	stfd 27, 280(1)
	std 28, 144(1)
	stfd 28, 288(1)
	std 29, 152(1)
	stfd 29, 296(1)
	std 30, 160(1)
	stfd 30, 304(1)
	std 31, 168(1)
	stfd 31, 312(1)
	li	11, 320
	stvx 20, 1, 11
	li	11, 336
	stvx 21, 1, 11
	li	11, 352
	stvx 22, 1, 11
	li	11, 368
	stvx 23, 1, 11
	li	11, 384
	stvx 24, 1, 11
	li	11, 400
	stvx 25, 1, 11
	li	11, 416
	stvx 26, 1, 11
	li	11, 432
	stvx 27, 1, 11
	li	11, 448
	stvx 28, 1, 11
	li	11, 464
	stvx 29, 1, 11
	li	11, 480
	stvx 30, 1, 11
	li	11, 496
	stvx 31, 1, 11
	mr	12, 3
	mr	3, 4
	mtctr	12
	li	0, 0
	li	4, 0
	li	5, 0
	li	6, 0
	li	7, 0
	li	8, 0
	li	9, 0
	li	10, 0
	li	11, 0
	li	14, 0
	li	15, 0
	li	16, 0
	li	17, 0
	li	18, 0
	li	19, 0
	li	20, 0
	li	21, 0
	li	22, 0
	li	23, 0
	li	24, 0
	li	25, 0
	li	26, 0
	li	27, 0
	li	28, 0
	li	29, 0
	li	30, 0
	li	31, 0
	xxlxor 14, 14, 14
	xxlxor 15, 15, 15
	xxlxor 16, 16, 16
	xxlxor 17, 17, 17
	xxlxor 18, 18, 18
	xxlxor 19, 19, 19
	xxlxor 20, 20, 20
	xxlxor 21, 21, 21
	xxlxor 22, 22, 22
	xxlxor 23, 23, 23
	xxlxor 24, 24, 24
	xxlxor 25, 25, 25
	xxlxor 26, 26, 26
	xxlxor 27, 27, 27
	xxlxor 28, 28, 28
	xxlxor 29, 29, 29
	xxlxor 30, 30, 30
	xxlxor 31, 31, 31
	vxor 20, 20, 20
	vxor 21, 21, 21
	vxor 22, 22, 22
	vxor 23, 23, 23
	vxor 24, 24, 24
	vxor 25, 25, 25
	vxor 26, 26, 26
	vxor 27, 27, 27
	vxor 28, 28, 28
	vxor 29, 29, 29
	vxor 30, 30, 30
	vxor 31, 31, 31
	mtcr	0
	bctrl
	ld 2, 24(1)
	li	0, 0
	cmpld	3, 1
	bge 0, .L1
	std 0, 0(3)
	std 0, 8(3)
	addi 3, 3, 16
	cmpld	3, 1
	blt	0, .L2
	li	11, 320
	lvx 20, 1, 11
	std 0, 320(1)
	std 0, 328(1)
	li	11, 336
	lvx 21, 1, 11
	std 0, 336(1)
	std 0, 344(1)
	li	11, 352
	lvx 22, 1, 11
	std 0, 352(1)
	std 0, 360(1)
	li	11, 368
	lvx 23, 1, 11
	std 0, 368(1)
	std 0, 376(1)
	li	11, 384
	lvx 24, 1, 11
	std 0, 384(1)
	std 0, 392(1)
	li	11, 400
	lvx 25, 1, 11
	std 0, 400(1)
	std 0, 408(1)
	li	11, 416
	lvx 26, 1, 11
	std 0, 416(1)
	std 0, 424(1)
	li	11, 432
	lvx 27, 1, 11
	std 0, 432(1)
	std 0, 440(1)
	li	11, 448
	lvx 28, 1, 11
	std 0, 448(1)
	std 0, 456(1)
	li	11, 464
	lvx 29, 1, 11
	std 0, 464(1)
	std 0, 472(1)
	li	11, 480
	lvx 30, 1, 11
	std 0, 480(1)
	std 0, 488(1)
	li	11, 496
	lvx 31, 1, 11
	std 0, 496(1)
	std 0, 504(1)
	lfd 14, 176(1)
	std 0, 176(1)
	ld 14, 32(1)
	std 0, 32(1)
	lfd 15, 184(1)
	std 0, 184(1)
	ld 15, 40(1)
	std 0, 40(1)
	lfd 16, 192(1)
	std 0, 192(1)
	ld 16, 48(1)
	std 0, 48(1)
	lfd 17, 200(1)
	std 0, 200(1)
	ld 17, 56(1)
	std 0, 56(1)
	lfd 18, 208(1)
	std 0, 208(1)
	ld 18, 64(1)
	std 0, 64(1)
	lfd 19, 216(1)
	std 0, 216(1)
	ld 19, 72(1)
	std 0, 72(1)
	lfd 20, 224(1)
	std 0, 224(1)
	ld 20, 80(1)
	std 0, 80(1)
	lfd 21, 232(1)
	std 0, 232(1)
	ld 21, 88(1)
	std 0, 88(1)
	lfd 22, 240(1)
	std 0, 240(1)
	ld 22, 96(1)
	std 0, 96(1)
	lfd 23, 248(1)
	std 0, 248(1)
	ld 23, 104(1)
	std 0, 104(1)
	lfd 24, 256(1)
	std 0, 256(1)
	ld 24, 112(1)
	std 0, 112(1)
	lfd 25, 264(1)
	std 0, 264(1)
	ld 25, 120(1)
	std 0, 120(1)
	lfd 26, 272(1)
	std 0, 272(1)
	ld 26, 128(1)
	std 0, 128(1)
	lfd 27, 280(1)
	std 0, 280(1)
	ld 27, 136(1)
	std 0, 136(1)
	lfd 28, 288(1)
	std 0, 288(1)
	ld 28, 144(1)
	std 0, 144(1)
	lfd 29, 296(1)
	std 0, 296(1)
	ld 29, 152(1)
	std 0, 152(1)
	lfd 30, 304(1)
	std 0, 304(1)
	ld 30, 160(1)
	std 0, 160(1)
	lfd 31, 312(1)
	std 0, 312(1)
	ld 31, 168(1)
	std 0, 168(1)
	std 0, 8(1)
	std 0, 16(1)
	std 0, 24(1)
	addi 1, 1, 512
	std 0, -512(1)
	ld 11, 8(1)
	mtcrf 56, 11
	ld 11, 16(1)
	mtlr	11
	std 0, 8(1)
	std 0, 16(1)
	blr
.Lfunc_end__RNvNtNtCs_11stackbleach4arch9powerpc645enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -64(1)
	mr	30, 3
	addis 3, 2, .L3@toc@ha
	std 0, 80(1)
	ld 3, .L3@toc@l(3)
	lwz 29, 0(3)
	cmpwi	29, -1
	beq	0, .L4
.L5:
	clrldi	3, 29, 32
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6415clear_registers
	nop
	ld 3, 8(30)
	stw 29, 24(30)
	mr	4, 30
	bl _RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform
	li 3, -1
	addi 1, 1, 64
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	mtlr 0
	blr
.L4:
	bl _RNvNtCs_11stackbleach9registers25clear_baseline_and_detect
	mr	29, 3
	b .L5
.L6:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
	.long	0
	.quad	0

_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -224(1)
	std 0, 240(1)
	std 30, 208(1)
	mr	30, 3
	lhz 3, 104(3)
	std 29, 200(1)
	mr	29, 4
	std 20, 128(1)
	std 21, 136(1)
	cmplwi	3, 0
	std 22, 144(1)
	std 23, 152(1)
	std 24, 160(1)
	std 25, 168(1)
	std 26, 176(1)
	std 27, 184(1)
	std 28, 192(1)
	bne	0, .L3
.L4:
	addis 3, 2, .L5@toc@ha
	ld 26, 24(30)
	ld 25, 32(30)
	ld 24, .L5@toc@l(3)
	ld 27, 72(30)
	mr	28, 26
	mr	4, 25
	ld 3, 0(24)
	cmpldi	3, 0
	bne	0, .L6
	bl _RNvNtNtCs_6region2os4unix9page_size
	nop
	std 3, 0(24)
	ld 28, 24(30)
	ld 4, 32(30)
.L6:
	li 7, 1
	ld 5, 80(30)
	add 6, 25, 26
	add 26, 4, 28
	stb 7, 124(30)
	li 7, 2
	cmpld	3, 5
	add 8, 27, 5
	addi 27, 4, -32
	add 4, 28, 4
	stb 7, 112(1)
	lwz 7, 24(29)
	stw 7, 72(1)
	lis 7, 13677
	isellt	3, 3, 5
	add 5, 8, 28
	ori 7, 7, 50063
	sub	5, 6, 5
	xor 6, 26, 28
	rldic 7, 7, 34, 0
	add 5, 28, 5
	oris 7, 7, 37626
	std 3, 96(1)
	std 5, 88(1)
	std 28, -24(4)
	std 26, -16(4)
	ori 7, 7, 18529
	xor 3, 6, 7
	std 7, -32(4)
	std 3, -8(4)
	addis 3, 2, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@ha
	addi 3, 3, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@l
	bl __tls_get_addr(_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@tlsld)
	nop
	addis 5, 3, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@dtprel@ha
	addi 24, 5, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@dtprel@l
	ld 3, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@dtprel@l(5)
	std 28, _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL@dtprel@l(5)
	ld 4, 8(24)
	std 26, 8(24)
	or. 5, 4, 3
	mcrf 2, 0
	cmpldi	5, 0
	bne	0, .L7
.L8:
	addi 23, 1, 104
	addi 25, 1, 88
	addi 22, 1, 72
	std 29, 32(1)
	std 23, 40(1)
	std 25, 48(1)
	std 22, 56(1)
	bl _RNvMCs_3psmNtB_14StackDirection3new
	nop
	clrlwi	3, 3, 24
	addi 4, 1, 127
	cmplwi	3, 1
	iseleq	3, 0, 27
	addi 27, 1, 32
	add 6, 28, 3
	addis 3, 2, _RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_@toc@ha
	addi 5, 3, _RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_@toc@l
	mr	3, 27
	bl rust_psm_on_stack
	nop
	ld 3, 0(24)
	cmpd	3, 28
	ld 3, 8(24)
	crand 20, 10, 2
	bc 4, 20, .L9
	cmpd	3, 26
	bc 4, 2, .L9
	xxlxor 0, 0, 0
	stxvd2x 0, 0, 24
.L10:
	lbz 3, 112(1)
	ld 24, 104(1)
	andi. 3, 3, 1
	lhz 3, 104(30)
	crmove	8, 1
	andi. 3, 3, 1
	lhz 3, 122(30)
	crmove	20, 1
	andi. 4, 3, 65535
	crandc 21, 20, 2
	bc 4, 21, .L11
	addis 3, 2, .L12@toc@ha
	ld 29, .L12@toc@l(3)
	lwz 28, 0(29)
	cmpwi	28, -1
	beq	0, .L13
	addis 3, 2, .L_MergedGlobals.1@toc@ha+8
	ld 27, .L_MergedGlobals.1@toc@l+8(3)
	cmpldi	27, 0
	beq	0, .L14
.L15:
	lhz 3, 104(30)
	andi. 3, 3, 1
	bc 4, 1, .L16
.L17:
	lhz 3, 106(30)
	ld 5, 24(30)
	ld 6, 32(30)
	add 26, 6, 5
	lhz 4, 122(30)
	sldi 3, 3, 8
	sldi 4, 4, 8
	addi 3, 3, 5376
	sub	29, 26, 4
	li 4, 0
	subc	3, 26, 3
	addze. 4, 4
	mr	4, 28
	iseleq	25, 0, 3
	mr	3, 27
	cmpld	29, 25
	iselgt	7, 29, 25
	bl _RNvNtNtNtCs_11stackbleach10heap_stack6memory7painted14lowest_touched
	andi. 3, 3, 1
	bc 12, 1, .L18
	cmpld	25, 29
	ble 0, .L19
	ld 5, 24(30)
	ld 6, 32(30)
	mr	3, 27
	mr	4, 28
	mr	7, 29
	bl _RNvNtNtNtCs_11stackbleach10heap_stack6memory7painted14lowest_touched
	cmpldi	3, 1
	bne-	0, .L19
.L18:
	add 5, 4, 27
	mr	3, 4
	mr	27, 4
	mr	4, 26
	mr	6, 28
	bl _RNvNtNtCs_11stackbleach4arch9powerpc645paint
	nop
	sub	3, 26, 27
	rldicl. 4, 3, 40, 24
	rlwinm 3, 3, 24, 16, 31
	li 4, 2047
	cmplwi 1, 3, 2047
	isel 3, 3, 4, 4
	iseleq	3, 3, 4
	lhz 4, 110(30)
	cmplw	3, 4
	iselgt	4, 3, 4
	sth 4, 110(30)
	lhz 4, 108(30)
	cmplw	3, 4
	ble 0, .L20
	lbz 4, 120(30)
	addi 4, 4, 1
	stb 4, 120(30)
	b .L21
.L11:
	lbz 4, 124(30)
	andi. 4, 4, 1
	bc 4, 1, .L22
	bc 4, 20, .L23
	ld 29, 24(30)
	sldi 3, 3, 8
	li 4, 0
	sth 4, 122(30)
	ld 21, 32(30)
	ld 4, 96(30)
	sub	3, 29, 3
	add 3, 3, 21
	cmpld	4, 3
	isellt	20, 4, 3
	b .L24
.L22:
	ld 3, 24(30)
	ld 4, 32(30)
	add 3, 4, 3
	ld 4, 72(30)
	sub	28, 3, 4
.L25:
	ld 3, 24(30)
	ld 4, 32(30)
	li 5, 1
	add 3, 4, 3
	ld 4, 72(30)
	sub	4, 3, 4
	li 3, 0
	isel 6, 5, 3, 8
	mr	3, 30
	mr	5, 28
	bl _RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain
	b .L16
.L23:
	ld 20, 96(30)
	ld 29, 24(30)
	ld 21, 32(30)
.L24:
	cmpld	29, 20
	add 3, 21, 29
	std 29, 32(1)
	std 3, 48(1)
	iselgt	28, 29, 20
	cmpld	3, 28
	std 28, 40(1)
	std 28, 56(1)
	std 28, 64(1)
	beq	0, .L26
	sub	5, 3, 28
	sub	3, 28, 29
	li 4, 0
	add 26, 29, 3
	mr	3, 26
	bl memset
	nop
	std 26, 104(1)
	mr	3, 26
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
.L26:
	ld 3, 72(30)
	cmpld	3, 21
	beq	0, .L16
	cmpld	20, 29
	ble 0, .L25
	addis 3, 2, .L_MergedGlobals.1@toc@ha+48
	std 29, 72(1)
	std 28, 80(1)
	std 27, 88(1)
	std 30, 96(1)
	std 22, 104(1)
	std 25, 112(1)
	ld 27, .L_MergedGlobals.1@toc@l+48(3)
	cmpd 7, 27, 27
	cmpldi	27, 0
	bne- 7, .+4
	isync
	beq	0, .L27
.L28:
	lwz 26, 0(27)
	li 25, 0
	cmpwi	26, 1
	blt	0, .L29
	addi 3, 26, -1
	clrldi	4, 3, 32
	addi 3, 1, 104
	bl _RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	cmpldi	3, 0
	beq-	0, .L29
	lwz 3, 0(27)
	cmplwi	3, 0
	beq	0, .L30
	ld 3, 56(1)
	std 3, 96(30)
.L31:
	lbz 3, 126(30)
	cmplwi	3, 0
	beq	0, .L32
	addi 3, 3, -1
	andi. 4, 3, 255
	stb 3, 126(30)
	beq	0, .L33
.L32:
	ld 28, 64(1)
	b .L25
.L20:
	lhz 4, 112(30)
	cmplw	3, 4
	iselgt	4, 3, 4
	sth 4, 112(30)
.L21:
	lhz 4, 114(30)
	add 3, 4, 3
	sth 3, 114(30)
	lbz 3, 119(30)
	addi 3, 3, 1
	clrlwi	4, 3, 24
	stb 3, 119(30)
	cmplwi	4, 32
	bge 0, .L34
	crxor 9, 9, 9
	ld 3, 72(30)
	ld 4, 32(30)
	cmpld	3, 4
	beq	0, .L35
.L36:
	ld 3, 96(30)
	li 4, 1
	cmpld	3, 29
	isellt	5, 3, 29
	li 3, 0
	isel 6, 4, 3, 8
	mr	3, 30
	mr	4, 29
	bl _RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain
.L35:
	bc 12, 9, .L37
.L16:
	lbz 3, 125(30)
	andi. 3, 3, 1
	bc 4, 1, .L38
	bl _RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L38:
	li 3, 1
	ld 30, 208(1)
	ld 29, 200(1)
	stb 3, 28(24)
	ld 28, 192(1)
	ld 27, 184(1)
	ld 26, 176(1)
	ld 25, 168(1)
	ld 24, 160(1)
	ld 23, 152(1)
	ld 22, 144(1)
	ld 21, 136(1)
	ld 20, 128(1)
	addi 1, 1, 224
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.L9:
	mr	3, 28
	mr	4, 26
	bl _RNvNtCs_11stackbleach7current5leave
	b .L10
.L19:
	li 3, 0
	li 4, 1
	mr	5, 28
	isel 6, 4, 3, 8
	mr	3, 30
	mr	4, 27
	bl _RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory16erase_past_paint
	b .L16
.L7:
	bl _RNvNtCs_11stackbleach7current4push
	b .L8
.L3:
	lhz 3, 122(30)
	cmpwi	3, 0
	bc 4, 2, .L4
	lwz 4, 24(29)
	mr	3, 30
	bl _RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory11paint_first
	b .L4
.L13:
	li 3, 26
	bl getauxval
	nop
	rlwinm 28, 3, 15, 31, 31
	stw 28, 0(29)
	addis 3, 2, .L_MergedGlobals.1@toc@ha+8
	ld 27, .L_MergedGlobals.1@toc@l+8(3)
	cmpldi	27, 0
	bne	0, .L15
.L14:
	bl _RNvNtCs_11stackbleach5paint11make_number
	mr	27, 3
	lhz 3, 104(30)
	andi. 3, 3, 1
	bc 12, 1, .L17
	b .L16
.L34:
	addi 3, 30, 106
	bl _RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt20_E9end_epochB_
	andi. 3, 3, 1
	addi 28, 4, 1
	crmove	9, 1
	ld 3, 72(30)
	ld 4, 32(30)
	cmpld	3, 4
	bne	0, .L36
	b .L35
.L37:
	mr	3, 30
	mr	4, 28
	bl _RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory6needed
	mr	4, 3
	mr	3, 30
	bl _RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory13unpaint_below
	b .L16
.L27:
	bl _RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	cmpdi 1, 4, 0
	mr	27, 4
	andi. 3, 3, 1
	crandc 20, 1, 6
	bc 12, 20, .L28
	ld 3, 56(1)
	std 3, 96(30)
	b .L39
.L30:
	li 25, 1
.L29:
	addi 6, 1, 104
	mr	3, 27
	mr	4, 26
	mr	5, 25
	bl _RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	cmpldi	3, 0
	ld 4, 56(1)
	std 4, 96(30)
	bne	0, .L31
.L39:
	sub	5, 28, 29
	mr	3, 29
	li 4, 0
	li 28, 0
	bl memset
	nop
	std 29, 104(1)
	mr	3, 29
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
	ld 3, 32(30)
	lis 4, 1
	cmpld	3, 4
	bgt	0, .L16
	std 3, 72(30)
	ld 3, 24(30)
	std 28, 80(30)
	stb 28, 88(30)
	stb 28, 126(30)
	std 3, 96(30)
	b .L16
.L33:
	mr	3, 30
	bl _RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	ld 28, 64(1)
	b .L25
	.long	0
	.quad	0

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	std 22, -80(1)
	std 23, -72(1)
	std 24, -64(1)
	std 25, -56(1)
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -112(1)
	std 2, 24(1)
	std 0, 128(1)
	ld 30, 0(3)
	ld 27, 8(3)
	ld 25, 16(3)
	ld 26, 24(3)
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@got@tlsgd@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@got@tlsgd@l
	ld 29, 0(30)
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@tlsgd)
	nop
	mr	28, 3
	ld 3, 0(3)
	mtctr 29
	mr	12, 29
	addi 3, 3, 1
	std 3, 0(28)
	mr	3, 30
	bctrl
	ld 2, 24(1)
	mr	3, 28
	bl _RNvNtNtCs_11stackbleach4heap5local5leave
	ld 7, 8(25)
	crxor 20, 20, 20
	cmpldi	7, 8
	blt	0, .L3
	cmpldi	7, 16
	ld 4, 0(25)
	li 5, 0
	li 8, 0
	rldicl 3, 7, 61, 3
	blt	0, .L4
	cmpldi	7, 192
	li 6, 0
	blt	0, .L5
	lis 5, 1365
	lis 7, 21845
	xxlxor 0, 0, 0
	li 9, 32
	xxlxor 1, 1, 1
	li 11, 64
	xxlxor 2, 2, 2
	xxlxor 3, 3, 3
	ori 5, 5, 21845
	ori 7, 7, 21845
	li 12, 80
	li 0, 96
	xxlxor 4, 4, 4
	xxlxor 5, 5, 5
	li 29, 112
	li 28, 128
	rldic 5, 5, 33, 4
	rldic 7, 7, 33, 0
	xxlxor 6, 6, 6
	xxlxor 7, 7, 7
	li 25, 144
	li 24, 160
	li 23, 176
	mr	22, 4
	oris 5, 5, 43690
	oris 7, 7, 43690
	xxlxor 8, 8, 8
	xxlxor 9, 9, 9
	xxlxor 10, 10, 10
	xxlxor 11, 11, 11
	ori 5, 5, 43691
	ori 7, 7, 43691
	mulhdu 5, 3, 5
	mulli 5, 5, 24
	addi 8, 5, -24
	mulhdu 7, 8, 7
	li 8, 16
	rldicl 7, 7, 60, 4
	addi 10, 7, 1
	sub	7, 3, 5
	mtctr 10
	li 10, 48
.L6:
	lxvd2x 12, 0, 22
	lxvd2x 13, 22, 29
	lxvd2x 38, 22, 28
	lxvd2x 39, 22, 25
	lxvd2x 40, 22, 24
	xxswapd	34, 12
	lxvd2x 12, 22, 8
	xxswapd	42, 13
	xxswapd	38, 38
	xxswapd	39, 39
	xxswapd	40, 40
	xxlor 0, 34, 0
	xxlor 7, 42, 7
	xxlor 8, 38, 8
	xxlor 9, 39, 9
	xxlor 10, 40, 10
	xxswapd	35, 12
	lxvd2x 12, 22, 9
	xxlor 1, 35, 1
	xxswapd	36, 12
	lxvd2x 12, 22, 10
	xxlor 2, 36, 2
	xxswapd	37, 12
	lxvd2x 12, 22, 11
	xxlor 3, 37, 3
	xxswapd	32, 12
	lxvd2x 12, 22, 12
	xxlor 4, 32, 4
	xxswapd	33, 12
	lxvd2x 12, 22, 0
	xxlor 5, 33, 5
	xxswapd	41, 12
	lxvd2x 12, 22, 23
	addi 22, 22, 192
	xxlor 6, 41, 6
	xxswapd	34, 12
	xxlor 11, 34, 11
	bdnz .L6
	xxlor 0, 1, 0
	cmpldi	7, 0
	xxlor 0, 2, 0
	xxlor 0, 3, 0
	xxlor 0, 4, 0
	xxlor 0, 5, 0
	xxlor 0, 6, 0
	xxlor 0, 7, 0
	xxlor 0, 8, 0
	xxlor 0, 9, 0
	xxlor 0, 10, 0
	xxlor 0, 11, 0
	xxswapd	34, 0
	xxlor 0, 0, 34
	xxswapd	0, 0
	mffprd	8, 0
	beq	0, .L7
	cmpldi	7, 1
	beq	0, .L4
.L5:
	mr	7, 5
	rldicl 5, 3, 63, 1
	mtfprd	1, 6
	mtfprd	0, 8
	rldicl 5, 5, 1, 3
	sldi 6, 7, 3
	sub	7, 5, 7
	add 6, 4, 6
	addi 7, 7, -2
	rldicl 7, 7, 63, 1
	addi 7, 7, 1
	mtctr 7
	xxmrghd	0, 1, 0
.L8:
	lxvd2x 1, 0, 6
	addi 6, 6, 16
	xxswapd	34, 1
	xxlor 0, 34, 0
	bdnz .L8
	xxswapd	34, 0
	cmpld	3, 5
	xxlor 0, 0, 34
	xxswapd	0, 0
	mffprd	8, 0
	beq	0, .L7
.L4:
	sldi 6, 5, 3
	sub	3, 3, 5
	add 4, 6, 4
	mtctr 3
	addi 4, 4, -8
.L9:
	ldu 3, 8(4)
	or 8, 3, 8
	bdnz .L9
.L7:
	cmpdi	8, 0
	crnot 20, 2
.L3:
	li 3, 0
	li 4, 1
	std 30, 0(27)
	isel 3, 4, 3, 20
	stb 3, 8(27)
	lwz 3, 0(26)
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6415clear_registers
	nop
	addi 1, 1, 112
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	ld 24, -64(1)
	ld 23, -72(1)
	ld 22, -80(1)
	mtlr 0
	blr
.L10:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
	.long	0
	.quad	0

_RNvNtCs_11stackbleach6bleach15in_place_probed:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	stdu 1, -304(1)
	std 0, 320(1)
	std 30, 288(1)
	mr	30, 3
	addis 3, 2, .L3@toc@ha
	std 21, 216(1)
	std 22, 224(1)
	std 23, 232(1)
	ld 3, .L3@toc@l(3)
	std 24, 240(1)
	std 25, 248(1)
	std 26, 256(1)
	std 27, 264(1)
	std 28, 272(1)
	std 29, 280(1)
	lwz 29, 0(3)
	cmpwi	29, -1
	beq	0, .L4
.L5:
	clrldi	3, 29, 32
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6415clear_registers
	nop
	stw 29, 24(30)
	mr	4, 1
	addi 29, 1, 144
	mr	3, 29
	bl _RNvMNtNtCs_11stackbleach6bleach5stackNtB_5Stack6in_use
	ld 3, 144(1)
	cmpldi	3, 3
	beq	0, .L6
	li 3, 48
	addi 28, 1, 32
	lwz 27, 24(30)
	lxvd2x 0, 29, 3
	stxvd2x 0, 28, 3
	li 3, 32
	lxvd2x 0, 29, 3
	stxvd2x 0, 28, 3
	li 3, 16
	lxvd2x 0, 29, 3
	stxvd2x 0, 28, 3
	lxvd2x 0, 0, 29
	stxvd2x 0, 0, 28
	mr	5, 1
	addi 3, 1, 104
	mr	4, 28
	mr	6, 27
	bl _RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4plan
	lbz 22, 136(1)
	cmplwi	22, 3
	beq	0, .L7
	cmplwi	22, 1
	bne	0, .L8
	ld 5, 104(1)
	ld 3, 120(1)
	add 5, 3, 5
	lwz 6, 112(1)
	ld 4, 128(1)
	bl _RNvNtNtCs_11stackbleach4arch9powerpc645paint
	nop
	li 3, 2
	li 22, 2
	stb 3, 136(1)
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@tlsld)
	nop
	li 4, 1
	addis 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@dtprel@ha
	stb 4, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@dtprel@l(3)
	b .L8
.L7:
	ld 3, 120(1)
	ld 4, 104(1)
	addi 26, 3, 5120
	lwz 6, 112(1)
	add 5, 4, 3
	mr	4, 26
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6413lowest_change
	nop
	cmpd	3, 26
	li 3, 5
	li 4, 4
	iseleq	22, 4, 3
	stb 22, 136(1)
.L8:
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@got@tlsgd@ha
	ld 26, 0(30)
	std 2, 24(1)
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@got@tlsgd@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@tlsgd)
	nop
	mtctr 26
	mr	12, 26
	mr	25, 3
	ld 3, 0(3)
	addi 3, 3, 1
	std 3, 0(25)
	mr	3, 30
	bctrl
	ld 2, 24(1)
	mr	3, 25
	bl _RNvNtNtCs_11stackbleach4heap5local5leave
	mr	3, 27
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6415clear_registers
	nop
	cmplwi	22, 2
	beq	0, .L9
	cmplwi	22, 4
	bne	0, .L10
.L9:
	ld 21, 104(1)
	lwz 23, 112(1)
	ld 25, 120(1)
	add 5, 25, 21
	ld 26, 128(1)
	mr	3, 25
	mr	4, 26
	mr	6, 23
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6413lowest_change
	nop
	mr	24, 3
	li 3, 5120
	li 4, 0
	subc	3, 24, 3
	addze. 4, 4
	iseleq	3, 0, 3
	cmpld	25, 3
	ble 0, .L11
.L12:
	li 3, 48
	cmplwi	22, 0
	lxvd2x 0, 28, 3
	stxvd2x 0, 29, 3
	li 3, 32
	lxvd2x 0, 28, 3
	stxvd2x 0, 29, 3
	li 3, 16
	lxvd2x 0, 28, 3
	stxvd2x 0, 29, 3
	lxvd2x 0, 0, 28
	li 3, -1
	iseleq	5, 3, 25
	stxvd2x 0, 0, 29
	mr	3, 29
	mr	4, 27
	bl _RNvNtCs_11stackbleach6bleach23erase_asked_out_of_line
	mr	29, 3
	mr	26, 4
	addi 3, 1, 104
	li 4, 0
	bl _RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note
	andi. 3, 29, 1
	bc 12, 1, .L13
	rlwinm 3, 22, 0, 29, 30
	li 28, 1
	cmplwi	3, 4
	bne	0, .L14
	ld 3, 104(1)
	ld 29, 128(1)
	add 5, 3, 25
	lwz 6, 112(1)
	mr	3, 25
	mr	4, 29
	bl _RNvNtNtCs_11stackbleach4arch9powerpc645paint
	nop
	cmpld	29, 26
	iselgt	26, 29, 26
.L14:
	stb 28, 28(30)
	b .L15
.L11:
	add 5, 3, 21
	mr	4, 24
	mr	6, 23
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6413lowest_change
	nop
	cmpld	24, 3
	bne-	0, .L12
	cmplwi	22, 4
	add 3, 24, 21
	li 4, 0
	mr	6, 23
	iseleq	5, 3, 4
	mr	3, 24
	mr	4, 26
	bl _RNvNtNtCs_11stackbleach4arch9powerpc645paint
	nop
	addi 3, 1, 104
	li 4, 1
	mr	5, 24
	bl _RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note
	ld 4, 32(1)
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@ha
	creqv 2, 2, 2
	cmpldi 1, 4, 0
	bne	1, .L16
	bc 4, 2, .L17
.L18:
	li 3, 1
	stb 3, 28(30)
.L15:
	mr	3, 26
	ld 30, 288(1)
	ld 29, 280(1)
	ld 28, 272(1)
	ld 27, 264(1)
	ld 26, 256(1)
	ld 25, 248(1)
	ld 24, 240(1)
	ld 23, 232(1)
	ld 22, 224(1)
	ld 21, 216(1)
	addi 1, 1, 304
	ld 0, 16(1)
	mtlr 0
	blr
.L4:
	bl _RNvNtCs_11stackbleach9registers25clear_baseline_and_detect
	mr	29, 3
	b .L5
.L6:
	li 3, 8
	ld 4, 16(30)
	li 5, 2
	li 26, -1
	lxvd2x 0, 29, 3
	std 5, 0(4)
	stxvd2x 0, 4, 3
	stb 5, 28(30)
	b .L15
.L10:
	ld 25, 120(1)
	b .L12
.L13:
	addis 4, 2, .L19@toc@ha
	ld 3, 16(30)
	li 28, 3
	addi 4, 4, .L19@toc@l
	std 26, 32(3)
	li 26, -1
	lxvd2x 0, 0, 4
	stxvd2x 0, 0, 3
	stb 28, 28(30)
	b .L15
.L16:
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL@tlsld)
	nop
	addis 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL@dtprel@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL@dtprel@l
	lbz 3, 8(3)
	cmpwi	3, 0
	bc 12, 2, .L18
.L17:
	addi 3, 1, 32
	mr	4, 24
	mr	5, 25
	bl _RNvNtNtCs_11stackbleach6bleach7erasure4cool
	b .L18
.L20:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L21:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
	.long	0
	.quad	0

_RNvNtCs_11stackbleach6bleach8in_place:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	stdu 1, -448(1)
	std 0, 464(1)
	std 30, 432(1)
	mr	30, 3
	addis 3, 2, .L3@toc@ha
	std 29, 424(1)
	std 23, 376(1)
	std 24, 384(1)
	ld 29, .L3@toc@l(3)
	std 25, 392(1)
	std 26, 400(1)
	std 27, 408(1)
	std 28, 416(1)
	lwz 3, 0(29)
	cmpwi	3, -1
	beq	0, .L4
.L5:
	stw 3, 24(30)
	mr	4, 1
	addi 28, 1, 96
	mr	3, 28
	bl _RNvMNtNtCs_11stackbleach6bleach5stackNtB_5Stack6in_use
	ld 3, 96(1)
	cmpldi	3, 3
	beq	0, .L6
	li 25, 48
	li 24, 32
	addi 3, 1, 32
	li 23, 16
	ld 27, 0(30)
	lwz 29, 24(30)
	std 2, 24(1)
	lxvd2x 0, 28, 25
	stxvd2x 0, 3, 25
	lxvd2x 0, 28, 24
	stxvd2x 0, 3, 24
	lxvd2x 0, 28, 23
	stxvd2x 0, 3, 23
	lxvd2x 0, 0, 28
	stxvd2x 0, 0, 3
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@got@tlsgd@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@got@tlsgd@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL@tlsgd)
	nop
	mtctr 27
	mr	12, 27
	mr	26, 3
	ld 3, 0(3)
	addi 3, 3, 1
	std 3, 0(26)
	mr	3, 30
	bctrl
	ld 2, 24(1)
	mr	3, 26
	bl _RNvNtNtCs_11stackbleach4heap5local5leave
	xxlxor 0, 0, 0
	li 3, 128
	stxvd2x 0, 28, 3
	li 3, 112
	stxvd2x 0, 28, 25
	stxvd2x 0, 28, 24
	stxvd2x 0, 28, 23
	stxvd2x 0, 28, 3
	li 3, 96
	stxvd2x 0, 28, 3
	li 3, 80
	stxvd2x 0, 28, 3
	li 3, 64
	stxvd2x 0, 28, 3
	addis 3, 2, .L7@toc@ha
	addi 3, 3, .L7@toc@l
	lxvd2x 0, 0, 3
	stxvd2x 0, 0, 28
	mr	5, 1
	addi 3, 1, 248
	addi 4, 1, 32
	bl _RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	mr	3, 29
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6415clear_registers
	nop
	addi 28, 1, 248
	addi 27, 1, 96
.L8:
	mr	3, 28
	mr	4, 27
	bl _RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	andi. 3, 3, 1
	bc 4, 1, .L9
	mr	3, 27
	mr	4, 29
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6411erase_below
	nop
	b .L8
.L9:
	ld 3, 360(1)
	li 4, 0
	std 4, 360(1)
	cmpldi	3, 0
	beq	0, .L10
	addis 4, 2, .L11@toc@ha
	addi 4, 4, .L11@toc@l
	lxvd2x 0, 0, 4
	ld 4, 16(30)
	std 3, 32(4)
	li 3, 3
	stxvd2x 0, 0, 4
	stb 3, 28(30)
.L12:
	li 3, -1
	b .L13
.L10:
	addi 3, 1, 248
	li 4, -1
	bl _RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	ld 3, 96(1)
	li 4, 1
	stb 4, 28(30)
.L13:
	ld 30, 432(1)
	ld 29, 424(1)
	ld 28, 416(1)
	ld 27, 408(1)
	ld 26, 400(1)
	ld 25, 392(1)
	ld 24, 384(1)
	ld 23, 376(1)
	addi 1, 1, 448
	ld 0, 16(1)
	mtlr 0
	blr
.L4:
	li 3, 26
	bl getauxval
	nop
	rlwinm 3, 3, 15, 31, 31
	stw 3, 0(29)
	b .L5
.L6:
	li 3, 8
	ld 4, 16(30)
	li 5, 2
	lxvd2x 0, 28, 3
	std 5, 0(4)
	stxvd2x 0, 4, 3
	stb 5, 28(30)
	b .L12
.L14:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L15:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L16:
	ld 3, 360(1)
	cmpldi	3, 0
	beq	0, .L17
	addi 3, 1, 360
	bl _RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L17:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L18:
	bl _RNvNtCs_4core9panicking16panic_in_cleanup
	nop
	.long	0
	.quad	0

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -96(1)
	std 0, 112(1)
	xxlxor 0, 0, 0
	mr	30, 3
	ld 4, 32(3)
	ld 27, 56(3)
	ld 3, 40(3)
	ld 26, 0(4)
	ld 29, 8(4)
	xxswapd	1, 0
	ld 28, 16(4)
	stxvd2x 1, 0, 3
	std 3, 40(1)
	stfd 0, 16(3)
	addi 4, 1, 40
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
	ld 12, 0(26)
	mtctr 12
	mr	3, 29
	std 2, 24(1)
	mr	4, 28
	bctrl
	ld 2, 24(1)
	li 3, 1
	stb 3, 0(27)
.L3:
	addi 1, 1, 96
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	mtlr 0
	blr
.L4:
	bl _RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	nop
	ld 5, 56(30)
	li 6, 2
	stb 6, 0(5)
	std 3, 8(5)
	std 4, 16(5)
	b .L3
.L5:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
	.long	0
	.quad	0

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -112(1)
	std 0, 128(1)
	xxlxor 0, 0, 0
	mr	30, 3
	ld 4, 32(3)
	ld 27, 56(3)
	ld 3, 40(3)
	ld 26, 0(4)
	ld 29, 8(4)
	xxswapd	1, 0
	ld 28, 16(4)
	stxvd2x 1, 0, 3
	stfd 0, 16(3)
	std 3, 40(1)
	addi 4, 1, 40
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
	ld 12, 0(26)
	mtctr 12
	mr	3, 29
	std 2, 24(1)
	mr	4, 28
	bctrl
	ld 2, 24(1)
	li 3, 3
	rotldi	3, 3, 63
	std 3, 0(27)
.L3:
	addi 1, 1, 112
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	mtlr 0
	blr
.L4:
	bl _RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	nop
	ld 29, 56(30)
	mr	5, 3
	mr	6, 4
	addi 30, 1, 40
	mr	4, 5
	mr	5, 6
	mr	3, 30
	bl _RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	nop
	ld 3, 56(1)
	std 3, 16(29)
	lxvd2x 0, 0, 30
	stxvd2x 0, 0, 29
	b .L3
.L5:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L6:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
	.long	0
	.quad	0

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -160(1)
	std 0, 176(1)
	mr	30, 3
	lbz 3, 28(3)
	cmplwi	3, 2
	blt	0, .L3
	ld 29, 56(30)
	addi 27, 1, 32
	beq	0, .L4
	lbz 3, 0(29)
	cmplwi	3, 2
	bne	0, .L5
	ld 4, 8(29)
	ld 5, 16(29)
	addi 28, 1, 96
	mr	3, 28
	bl _RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	nop
	li 4, 8
	ld 3, 96(1)
	lxvd2x 0, 28, 4
	li 4, 16
	std 3, 40(1)
	stxvd2x 0, 27, 4
	li 4, 0
	std 4, 32(1)
	li 4, 3
	rotldi	4, 4, 63
	cmpld	3, 4
	beq	0, .L4
	addi 3, 1, 40
	addi 4, 1, 64
	lxvd2x 0, 0, 3
	ld 3, 16(3)
	std 3, 80(1)
	ld 3, 16(30)
	stxvd2x 0, 0, 4
	bl _RNvMNtNtCs_11stackbleach5error4callNtB_5Error6attach
	nop
	ld 3, 32(1)
	andi. 3, 3, 1
	bc 4, 1, .L4
.L6:
	addi 3, 1, 40
	bl _RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	nop
	ld 4, 40(1)
	cmpdi	4, 0
	ble 0, .L4
	ld 3, 48(1)
	li 5, 1
	bl _RNvCs_7___rustc14___rust_dealloc
	nop
	b .L4
.L5:
	mr	3, 29
	bl _RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_7outcome5EndeduEECs_9on_record
	nop
.L4:
	li 3, 1
	xxlxor 0, 0, 0
	li 28, 16
	stb 3, 28(30)
	ld 3, 40(30)
	stfd 0, 16(3)
	xxswapd	1, 0
	stxvd2x 1, 0, 3
	std 3, 32(1)
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
	xxlxor 0, 0, 0
	stfdx 0, 29, 28
	xxswapd	1, 0
	stxvd2x 1, 0, 29
	std 29, 32(1)
	mr	3, 29
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
	li 3, 0
	stb 3, 0(29)
	lwz 3, 24(30)
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6415clear_registers
	nop
.L3:
	addi 1, 1, 160
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	mtlr 0
	blr
.L7:
	ld 4, 40(1)
	cmpdi	4, 0
	ble 0, .L8
	ld 3, 48(1)
	li 5, 1
	bl _RNvCs_7___rustc14___rust_dealloc
	nop
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L9:
	ld 3, 32(1)
	cmpldi	3, 0
	beq	0, .L8
	addi 3, 1, 32
	bl _RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultINtNtB_6option6OptionNtNtCs_11stackbleach5error10PanicErrorEB_EECs_9on_record
.L8:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L10:
	bl _RNvNtCs_4core9panicking16panic_in_cleanup
	nop
.L11:
	bl _RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	nop
	mr	5, 3
	addi 3, 1, 40
	mr	6, 4
	mr	4, 5
	mr	5, 6
	bl _RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	nop
	li 3, 1
	std 3, 32(1)
	b .L6
.L12:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L13:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L14:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
	.long	0
	.quad	0

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -112(1)
	std 0, 128(1)
	mr	30, 3
	lbz 3, 28(3)
	cmplwi	3, 2
	blt	0, .L3
	ld 29, 56(30)
	beq	0, .L4
	mr	3, 29
	bl _RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEECs_9on_record
	nop
.L4:
	li 3, 1
	xxlxor 0, 0, 0
	li 28, 16
	addi 27, 1, 40
	stb 3, 28(30)
	ld 3, 40(30)
	stfd 0, 16(3)
	xxswapd	1, 0
	stxvd2x 1, 0, 3
	std 3, 40(1)
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
	xxlxor 0, 0, 0
	stfdx 0, 29, 28
	xxswapd	1, 0
	stxvd2x 1, 0, 29
	std 29, 40(1)
	mr	3, 29
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
	addis 3, 2, .L_MergedGlobals@toc@ha
	addi 3, 3, .L_MergedGlobals@toc@l
	ld 4, 32(3)
	std 4, 16(29)
	li 4, 16
	lxvd2x 0, 3, 4
	lwz 3, 24(30)
	stxvd2x 0, 0, 29
	bl _RNvNtNtCs_11stackbleach4arch9powerpc6415clear_registers
	nop
.L3:
	addi 1, 1, 112
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	mtlr 0
	blr
.L5:
	bl _RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	nop
	addi 28, 1, 48
	mr	5, 3
	mr	6, 4
	mr	3, 28
	mr	4, 5
	mr	5, 6
	bl _RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	nop
	li 3, 1
	std 3, 40(1)
	mr	3, 28
	bl _RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	nop
	ld 4, 48(1)
	cmpdi	4, 0
	ble 0, .L4
	ld 3, 56(1)
	li 5, 1
	bl _RNvCs_7___rustc14___rust_dealloc
	nop
	b .L4
.L6:
	ld 4, 48(1)
	cmpdi	4, 0
	ble 0, .L7
	ld 3, 56(1)
	li 5, 1
	bl _RNvCs_7___rustc14___rust_dealloc
	nop
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L8:
.L7:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L9:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
.L10:
	bl _RNvNtCs_4core9panicking19panic_cannot_unwind
	nop
	.long	0
	.quad	0

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	std 25, -56(1)
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -176(1)
	std 0, 192(1)
	mr	30, 3
	lbz 3, 124(3)
	andi. 3, 3, 1
	bc 4, 1, .L3
	lhz 3, 104(30)
	andi. 3, 3, 1
	bc 4, 1, .L4
	ld 29, 24(30)
	ld 27, 32(30)
	li 5, 0
	add 3, 27, 29
	lhz 4, 122(30)
	sldi 4, 4, 8
	sth 5, 122(30)
	ld 5, 96(30)
	sub	4, 3, 4
	cmpld	5, 4
	isellt	26, 5, 4
	b .L5
.L4:
	ld 29, 24(30)
	ld 27, 32(30)
	add 3, 27, 29
	ld 26, 96(30)
.L5:
	cmpld	29, 26
	std 29, 32(1)
	std 3, 48(1)
	iselgt	25, 29, 26
	cmpld	3, 25
	std 25, 40(1)
	std 25, 56(1)
	std 25, 64(1)
	beq	0, .L6
	sub	5, 3, 25
	sub	3, 25, 29
	li 4, 0
	add 28, 29, 3
	mr	3, 28
	bl memset
	nop
	std 28, 104(1)
	addi 3, 1, 104
	mr	3, 28
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
.L6:
	ld 3, 72(30)
	cmpd	3, 27
	bc 12, 2, .L3
	cmpld	26, 29
	bc 4, 1, .L3
	addi 3, 1, 32
	std 29, 72(1)
	std 25, 80(1)
	std 30, 96(1)
	std 3, 88(1)
	addi 3, 1, 72
	std 3, 104(1)
	addi 3, 1, 88
	std 3, 112(1)
	addis 3, 2, .L_MergedGlobals.1@toc@ha+48
	ld 28, .L_MergedGlobals.1@toc@l+48(3)
	cmpd 7, 28, 28
	cmpldi	28, 0
	bne- 7, .+4
	isync
	beq	0, .L7
.L8:
	lwz 27, 0(28)
	li 26, 0
	cmpwi	27, 1
	blt	0, .L9
	addi 3, 27, -1
	clrldi	4, 3, 32
	addi 3, 1, 104
	bl _RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	cmpldi	3, 0
	beq-	0, .L9
	lwz 3, 0(28)
	cmplwi	3, 0
	beq	0, .L10
	ld 3, 56(1)
	std 3, 96(30)
.L11:
	lbz 3, 126(30)
	cmplwi	3, 0
	beq	0, .L3
	addi 3, 3, -1
	andi. 4, 3, 255
	stb 3, 126(30)
	beq	0, .L12
.L3:
	addi 1, 1, 176
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	mtlr 0
	blr
.L7:
	bl _RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	cmpdi 1, 4, 0
	mr	28, 4
	andi. 3, 3, 1
	crandc 20, 1, 6
	bc 12, 20, .L8
	ld 3, 56(1)
	std 3, 96(30)
	b .L13
.L10:
	li 26, 1
.L9:
	addi 6, 1, 104
	mr	3, 28
	mr	4, 27
	mr	5, 26
	bl _RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	cmpldi	3, 0
	ld 4, 56(1)
	std 4, 96(30)
	bne	0, .L11
.L13:
	sub	5, 25, 29
	mr	3, 29
	li 4, 0
	li 28, 0
	bl memset
	nop
	std 29, 104(1)
	addi 3, 1, 104
	mr	3, 29
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
	ld 3, 32(30)
	lis 4, 1
	cmpld	3, 4
	bgt	0, .L3
	std 3, 72(30)
	ld 3, 24(30)
	std 28, 80(30)
	stb 28, 88(30)
	stb 28, 126(30)
	std 3, 96(30)
	b .L3
.L12:
	mr	3, 30
	bl _RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	b .L3
	.long	0
	.quad	0

_RNvNtNtCs_11stackbleach4arch9powerpc6411erase_below:
	std 1, 0(3)
	ld 5, 8(3)
	addi 6, 3, 16
	li	0, 0
	xxlxor 0, 0, 0
	std 0, 8(1)
	std 0, 16(1)
	li	9, 16
	li	10, 32
	li	11, 48
	cmpldi	5, 0
	beq	0, .L1
	ld 7, 0(6)
	ld 8, 8(6)
	addi 6, 6, 16
	addi 5, 5, -1
	cmpld	8, 1
	ble 0, .L2
	mr	8, 1
	cmpld	7, 8
	bge 0, .L3
	addi 12, 8, -64
	cmpld	12, 7
	blt	0, .L4
	stxvd2x 0, 0, 7
	stxvd2x 0, 9, 7
	stxvd2x 0, 10, 7
	stxvd2x 0, 11, 7
	addi 7, 7, 64
	cmpld	12, 7
	bge 0, .L5
	cmpld	7, 8
	beq	0, .L3
	std 0, 0(7)
	addi 7, 7, 8
	b .L4
	mr	3, 4
	b _RNvNtNtCs_11stackbleach4arch9powerpc6415clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch9powerpc6411erase_below:

_RNvNtNtCs_11stackbleach4arch9powerpc6415clear_registers:
	andi. 0, 3, 1
	beq	0, .L1
	xxlor 32, 14, 14
	xxlor 33, 15, 15
	xxlor 34, 16, 16
	xxlor 35, 17, 17
	xxlor 36, 18, 18
	xxlor 37, 19, 19
	xxlor 38, 20, 20
	xxlor 39, 21, 21
	xxlor 40, 22, 22
	xxlor 41, 23, 23
	xxlor 42, 24, 24
	xxlor 43, 25, 25
	xxlor 44, 26, 26
	xxlor 45, 27, 27
	xxlor 46, 28, 28
	xxlor 47, 29, 29
	xxlor 48, 30, 30
	xxlor 49, 31, 31
	.long	2080571746
	.long	2088960354
	.long	2097348962
	.long	2105737570
	.long	2114126178
	.long	2122514786
	.long	2130903394
	.long	2139292002
	.long	2080375138
	.long	2088763746
	.long	2097152354
	.long	2105540962
	.long	2113929570
	.long	2122318178
	.long	2130706786
	.long	2139095394
	xxlor 14, 32, 32
	xxlor 15, 33, 33
	xxlor 16, 34, 34
	xxlor 17, 35, 35
	xxlor 18, 36, 36
	xxlor 19, 37, 37
	xxlor 20, 38, 38
	xxlor 21, 39, 39
	xxlor 22, 40, 40
	xxlor 23, 41, 41
	xxlor 24, 42, 42
	xxlor 25, 43, 43
	xxlor 26, 44, 44
	xxlor 27, 45, 45
	xxlor 28, 46, 46
	xxlor 29, 47, 47
	xxlor 30, 48, 48
	xxlor 31, 49, 49
	xxlxor 0, 0, 0
	xxlxor 1, 1, 1
	xxlxor 2, 2, 2
	xxlxor 3, 3, 3
	xxlxor 4, 4, 4
	xxlxor 5, 5, 5
	xxlxor 6, 6, 6
	xxlxor 7, 7, 7
	xxlxor 8, 8, 8
	xxlxor 9, 9, 9
	xxlxor 10, 10, 10
	xxlxor 11, 11, 11
	xxlxor 12, 12, 12
	xxlxor 13, 13, 13
	xxmrghd	14, 14, 0
	xxmrghd	15, 15, 0
	xxmrghd	16, 16, 0
	xxmrghd	17, 17, 0
	xxmrghd	18, 18, 0
	xxmrghd	19, 19, 0
	xxmrghd	20, 20, 0
	xxmrghd	21, 21, 0
	xxmrghd	22, 22, 0
	xxmrghd	23, 23, 0
	xxmrghd	24, 24, 0
	xxmrghd	25, 25, 0
	xxmrghd	26, 26, 0
	xxmrghd	27, 27, 0
	xxmrghd	28, 28, 0
	xxmrghd	29, 29, 0
	xxmrghd	30, 30, 0
	xxmrghd	31, 31, 0
	mfvscr 0
	vspltisw 1, 1
	vandc 0, 0, 1
	mtvscr 0
	vxor 0, 0, 0
	vxor 1, 1, 1
	vxor 2, 2, 2
	vxor 3, 3, 3
	vxor 4, 4, 4
	vxor 5, 5, 5
	vxor 6, 6, 6
	vxor 7, 7, 7
	vxor 8, 8, 8
	vxor 9, 9, 9
	vxor 10, 10, 10
	vxor 11, 11, 11
	vxor 12, 12, 12
	vxor 13, 13, 13
	vxor 14, 14, 14
	vxor 15, 15, 15
	vxor 16, 16, 16
	vxor 17, 17, 17
	vxor 18, 18, 18
	vxor 19, 19, 19
	li	0, 0
	li	3, 0
	li	4, 0
	li	5, 0
	li	6, 0
	li	7, 0
	li	8, 0
	li	9, 0
	li	10, 0
	li	11, 0
	li	12, 0
	mtctr	0
	mtxer	0
	mtcrf 199, 0
	blr
.Lfunc_end__RNvNtNtCs_11stackbleach4arch9powerpc6415clear_registers:

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory16erase_past_paint:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mfcr 12
	stw 12, 8(1)
	mflr 0
	stdu 1, -208(1)
	std 0, 224(1)
	std 30, 192(1)
	mr	30, 3
	andi. 3, 6, 1
	std 28, 176(1)
	crmove	8, 1
	mr	28, 5
	li 5, 0
	std 26, 160(1)
	lhz 3, 104(30)
	std 29, 184(1)
	mr	29, 4
	ld 26, 24(30)
	ld 4, 32(30)
	std 22, 128(1)
	ld 6, 96(30)
	std 24, 144(1)
	std 27, 168(1)
	std 25, 152(1)
	andi. 3, 3, 1
	lhz 3, 122(30)
	add 22, 4, 26
	std 23, 136(1)
	std 26, 40(1)
	sldi 3, 3, 8
	iselgt	3, 3, 5
	ld 5, 72(30)
	cmpd 3, 5, 4
	sub	3, 22, 3
	cmpld	6, 3
	std 3, 56(1)
	isellt	24, 6, 3
	cmpld	26, 24
	iselgt	27, 26, 24
	cmpld	5, 4
	iseleq	25, 26, 27
	cmpld	3, 25
	std 25, 48(1)
	std 25, 64(1)
	std 25, 72(1)
	beq	0, .L3
	sub	5, 3, 25
	mr	3, 25
	li 4, 0
	bl memset
	nop
	std 25, 112(1)
	addi 3, 1, 112
	mr	3, 25
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
.L3:
	bc 4, 14, .L4
.L5:
	crxor 9, 9, 9
	b .L6
.L4:
	cmpld	24, 26
	creqv 9, 9, 9
	ble 0, .L6
	addi 3, 1, 40
	std 26, 80(1)
	std 27, 88(1)
	std 30, 104(1)
	std 3, 96(1)
	addi 3, 1, 80
	std 3, 112(1)
	addi 3, 1, 96
	std 3, 120(1)
	addis 3, 2, .L_MergedGlobals.1@toc@ha+48
	ld 25, .L_MergedGlobals.1@toc@l+48(3)
	cmpd 7, 25, 25
	cmpldi	25, 0
	bne- 7, .+4
	isync
	beq	0, .L7
.L8:
	lwz 24, 0(25)
	li 23, 0
	cmpwi	24, 1
	blt	0, .L9
	addi 3, 24, -1
	clrldi	4, 3, 32
	addi 3, 1, 112
	bl _RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	cmpldi	3, 0
	beq-	0, .L9
	lwz 3, 0(25)
	cmplwi	3, 0
	beq	0, .L10
	ld 3, 64(1)
	std 3, 96(30)
.L11:
	lbz 3, 126(30)
	cmplwi	3, 0
	beq	0, .L12
	addi 3, 3, -1
	andi. 4, 3, 255
	stb 3, 126(30)
	beq	0, .L13
.L12:
	ld 27, 72(1)
.L6:
	isel 3, 27, 26, 9
	sub	3, 22, 3
	rldicl 4, 3, 56, 8
	clrldi	3, 3, 56
	addic 3, 3, -1
	lhz 3, 104(30)
	addze 26, 4
	andi. 3, 3, 1
	bc 4, 1, .L14
	clrlwi	3, 26, 16
	li 4, 2047
	cmplwi	3, 2047
	isellt	3, 3, 4
	cmpldi	26, 65535
	iselgt	3, 4, 3
	lhz 4, 110(30)
	cmplw	3, 4
	iselgt	4, 3, 4
	sth 4, 110(30)
	lhz 4, 108(30)
	cmplw	3, 4
	ble 0, .L15
	lbz 4, 120(30)
	addi 4, 4, 1
	stb 4, 120(30)
	b .L16
.L15:
	lhz 4, 112(30)
	cmplw	3, 4
	iselgt	4, 3, 4
	sth 4, 112(30)
.L16:
	lhz 4, 114(30)
	add 3, 4, 3
	sth 3, 114(30)
	lbz 3, 119(30)
	addi 3, 3, 1
	clrlwi	4, 3, 24
	stb 3, 119(30)
	cmplwi	4, 32
	bge 0, .L17
.L14:
	addi 6, 26, 1
	clrldi	5, 28, 32
	mr	3, 30
	mr	4, 29
	bl _RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory9paint_for
	lhz 3, 104(30)
	andi. 3, 3, 1
	bc 4, 9, .L18
	ld 3, 72(30)
	ld 4, 32(30)
	cmpld 1, 3, 4
	beq	1, .L18
	lhz 3, 122(30)
	li 4, 0
	li 5, 1
	sldi 3, 3, 8
	iselgt	3, 3, 4
	sub	4, 22, 3
	li 3, 0
	isel 6, 5, 3, 8
	mr	3, 30
	mr	5, 27
	bl _RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain
.L18:
	ld 30, 192(1)
	ld 29, 184(1)
	ld 28, 176(1)
	ld 27, 168(1)
	ld 26, 160(1)
	ld 25, 152(1)
	ld 24, 144(1)
	ld 23, 136(1)
	ld 22, 128(1)
	addi 1, 1, 208
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	mtocrf 16, 12
	blr
.L17:
	addi 3, 30, 106
	bl _RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt20_E9end_epochB_
	b .L14
.L7:
	bl _RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	cmpdi 1, 4, 0
	mr	25, 4
	andi. 3, 3, 1
	crandc 20, 1, 6
	bc 12, 20, .L8
	ld 3, 64(1)
	std 3, 96(30)
	b .L19
.L10:
	li 23, 1
.L9:
	addi 6, 1, 112
	mr	3, 25
	mr	4, 24
	mr	5, 23
	bl _RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	cmpldi	3, 0
	ld 4, 64(1)
	std 4, 96(30)
	bne	0, .L11
.L19:
	sub	5, 27, 26
	mr	3, 26
	li 4, 0
	li 27, 0
	bl memset
	nop
	std 26, 112(1)
	addi 3, 1, 112
	mr	3, 26
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
	ld 3, 32(30)
	lis 4, 1
	cmpld	3, 4
	bgt	0, .L5
	std 3, 72(30)
	ld 3, 24(30)
	std 27, 80(30)
	stb 27, 88(30)
	stb 27, 126(30)
	std 3, 96(30)
	b .L5
.L13:
	mr	3, 30
	bl _RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	b .L12
	.long	0
	.quad	0

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory9paint_for:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mflr 0
	std 24, -64(1)
	std 25, -56(1)
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -112(1)
	std 0, 128(1)
	mr	28, 3
	mr	27, 6
	mr	30, 5
	ld 25, 24(3)
	ld 26, 32(3)
	addis 3, 2, .L3@toc@ha
	ld 24, .L3@toc@l(3)
	mr	29, 4
	ld 3, 0(24)
	cmpldi	3, 0
	bne	0, .L4
	bl _RNvNtNtCs_6region2os4unix9page_size
	nop
	cmpldi	3, 0
	std 3, 0(24)
	beq-	0, .L5
.L4:
	lhz 4, 104(28)
	andi. 4, 4, 1
	bc 4, 1, .L6
	sldi 6, 27, 8
	li 7, 0
	add 4, 26, 25
	ld 5, 72(28)
	addic 6, 6, 5120
	addze. 7, 7
	li 7, -1
	iseleq	6, 6, 7
	cmpld	6, 26
	isellt	6, 6, 26
	rldicl. 7, 6, 47, 17
	lis 7, 2
	iseleq	6, 6, 7
	sub	6, 4, 6
	divdu 6, 6, 3
	mulld 3, 6, 3
	sub	6, 4, 5
	cmpld	6, 3
	isellt	6, 6, 3
	cmpld	5, 26
	lhz 5, 122(28)
	sldi 5, 5, 8
	iseleq	3, 3, 6
	sub	5, 4, 5
	cmpld	3, 5
	isellt	3, 3, 5
	sub	5, 4, 3
	rldicl. 6, 5, 40, 24
	bne-	0, .L7
	rldicl 5, 5, 56, 8
	clrldi	6, 30, 32
	sth 5, 122(28)
	add 5, 3, 29
	bl _RNvNtNtCs_11stackbleach4arch9powerpc645paint
	nop
.L6:
	addi 1, 1, 112
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	ld 24, -64(1)
	mtlr 0
	blr
.L7:
	addis 3, 2, .L_MergedGlobals.2@toc@ha
	addi 5, 1, 47
	addi 4, 3, .L_MergedGlobals.2@toc@l
	addi 3, 4, 340
	addi 6, 4, 2240
	addi 7, 4, 1184
	li 4, 18
	bl _RNvNtCs_4core6result13unwrap_failed
	nop
.L5:
	addis 3, 2, .L_MergedGlobals.2@toc@ha
	addi 3, 3, .L_MergedGlobals.2@toc@l
	addi 3, 3, 1088
	bl _RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero
	nop
	.long	0
	.quad	0

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory13unpaint_below:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -112(1)
	std 0, 128(1)
	std 30, 96(1)
	mr	30, 3
	lhz 3, 104(3)
	std 24, 48(1)
	std 25, 56(1)
	std 26, 64(1)
	andi. 3, 3, 1
	std 27, 72(1)
	std 28, 80(1)
	std 29, 88(1)
	bc 4, 1, .L3
	ld 28, 24(30)
	ld 3, 32(30)
	add 25, 3, 28
	lhz 3, 122(30)
	sldi 3, 3, 8
	sub	27, 25, 3
	addis 3, 2, .L4@toc@ha
	cmpld 2, 27, 4
	ld 24, .L4@toc@l(3)
	ld 3, 0(24)
	isel 26, 27, 4, 9
	cmpldi	3, 0
	sub	29, 26, 27
	beq	0, .L5
	sldi 3, 3, 2
	cmpld	29, 3
	bge 0, .L6
	b .L3
.L5:
	bl _RNvNtNtCs_6region2os4unix9page_size
	nop
	std 3, 0(24)
	sldi 3, 3, 2
	cmpld	29, 3
	blt	0, .L3
.L6:
	sub	3, 25, 26
	rldicl. 4, 3, 40, 24
	bne-	0, .L7
	rldicl 3, 3, 56, 8
	sth 3, 122(30)
	sub	3, 27, 28
	add 28, 28, 3
	bge 2, .L8
	mr	3, 28
	li 4, 0
	mr	5, 29
	bl memset
	nop
	std 28, 32(1)
	addi 3, 1, 32
	mr	3, 28
	bl _RNvNvNtCs_7zeroize7barrier20optimization_barrier16custom_black_box
	nop
.L8:
	mr	3, 28
	mr	4, 29
	li 5, 4
	bl madvise
	nop
	cmplwi	3, 0
	beq	0, .L9
	bl __errno_location
	nop
	mr	27, 3
	lwz 3, 0(3)
	li 5, 24
	mr	4, 29
	sldi 3, 3, 32
	ori 3, 3, 2
	std 3, 32(1)
	mr	3, 28
	bl madvise
	nop
	cmplwi	3, 0
	beq	0, .L10
	lwz 3, 0(27)
	sldi 3, 3, 32
	ori 29, 3, 2
	addi 3, 1, 32
	bl _RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	std 29, 32(1)
.L10:
	addi 3, 1, 32
	bl _RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L9:
	ld 3, 96(30)
	cmpld	26, 3
	iselgt	3, 26, 3
	std 3, 96(30)
.L3:
	ld 30, 96(1)
	ld 29, 88(1)
	ld 28, 80(1)
	ld 27, 72(1)
	ld 26, 64(1)
	ld 25, 56(1)
	ld 24, 48(1)
	addi 1, 1, 112
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.L7:
	addis 3, 2, .L_MergedGlobals.2@toc@ha
	addi 5, 1, 47
	addi 4, 3, .L_MergedGlobals.2@toc@l
	addi 3, 4, 340
	addi 6, 4, 2240
	addi 7, 4, 1184
	li 4, 18
	bl _RNvNtCs_4core6result13unwrap_failed
	nop
	.long	0
	.quad	0

_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4plan:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -112(1)
	std 0, 128(1)
	std 30, 96(1)
	mr	30, 3
	addis 3, 2, .L_MergedGlobals.1@toc@ha+8
	std 23, 40(1)
	std 24, 48(1)
	std 25, 56(1)
	mr	25, 4
	std 26, 64(1)
	std 27, 72(1)
	std 28, 80(1)
	std 29, 88(1)
	ld 28, .L_MergedGlobals.1@toc@l+8(3)
	mr	29, 6
	cmpldi	28, 0
	beq	0, .L3
.L4:
	addi 3, 5, -128
	rldicr 27, 3, 0, 55
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@tlsld)
	nop
	li 4, 27648
	addis 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@dtprel@ha
	lhz 23, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@dtprel@l(3)
	addi 24, 23, 1
	sldi 3, 24, 8
	cmpldi	3, 27648
	isellt	3, 3, 4
	li 4, 0
	addi 3, 3, 5120
	subc	3, 27, 3
	addze. 4, 4
	iseleq	26, 0, 3
	ld 3, 0(25)
	cmpldi	3, 0
	beq	0, .L5
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@tlsld)
	nop
	addis 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@dtprel@ha
	ld 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@dtprel@l(3)
	cmpld	3, 26
	bgt	0, .L6
.L7:
	addis 3, 2, .L_MergedGlobals.1@toc@ha
	lbz 3, .L_MergedGlobals.1@toc@l(3)
	cmplwi	3, 1
	beq	0, .L8
	cmplwi	3, 2
	li 24, 0
	beq	0, .L9
	bl _RNvNtCs_11stackbleach6probes8find_out
	andi. 3, 3, 1
	ld 3, 0(25)
	crmove	8, 1
	cmpldi	3, 0
	beq	0, .L10
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@tlsld)
	nop
	addis 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@dtprel@ha
	lbz 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@dtprel@l(3)
	andi. 3, 3, 1
	bc 12, 8, .L11
	b .L9
.L8:
	ld 3, 0(25)
	cmpldi	3, 0
	beq	0, .L12
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@tlsld)
	nop
	addis 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@dtprel@ha
	lbz 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@dtprel@l(3)
	andi. 3, 3, 1
.L11:
	li 3, 1
	li 4, 3
	iselgt	24, 4, 3
	b .L9
.L5:
	ld 3, 8(25)
	cmpld	3, 26
	crnot 1, 1
	cmplwi 1, 23, 8
	crandc 20, 5, 1
	bc 12, 20, .L13
.L14:
	li 24, 0
	bc 12, 1, .L7
	b .L9
.L12:
	li 24, 3
.L9:
	std 28, 0(30)
	stw 29, 8(30)
	ld 29, 88(1)
	ld 28, 80(1)
	std 26, 16(30)
	ld 26, 64(1)
	ld 25, 56(1)
	ld 23, 40(1)
	std 27, 24(30)
	ld 27, 72(1)
	stb 24, 32(30)
	ld 30, 96(1)
	ld 24, 48(1)
	addi 1, 1, 112
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.L3:
	mr	28, 5
	bl _RNvNtCs_11stackbleach5paint11make_number
	mr	5, 28
	mr	28, 3
	b .L4
.L6:
	mr	3, 25
	mr	4, 26
	mr	5, 27
	bl _RNvNtNtCs_11stackbleach6bleach4band10makes_room
	andi. 3, 3, 1
	cmplwi 1, 23, 8
	crandc 20, 5, 1
	bc 4, 20, .L14
.L13:
	cmpldi	24, 9
	li 3, 9
	li 4, 0
	isellt	3, 24, 3
	sldi 3, 3, 8
	addi 3, 3, 5120
	subc	3, 27, 3
	addze. 4, 4
	iseleq	26, 0, 3
	ld 3, 0(25)
	cmpldi	3, 0
	beq	0, .L15
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@tlsld)
	nop
	addis 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@dtprel@ha
	ld 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL@dtprel@l(3)
	cmpld	3, 26
	ble 0, .L7
	mr	3, 25
	mr	4, 26
	mr	5, 27
	bl _RNvNtNtCs_11stackbleach6bleach4band10makes_room
	cmpldi	3, 0
	li 24, 0
	bne	0, .L7
	b .L9
.L15:
	ld 3, 8(25)
	li 24, 0
	cmpld	3, 26
	ble 0, .L7
	b .L9
.L10:
	li 3, 0
	li 4, 3
	isel 24, 4, 3, 8
	b .L9
	.long	0
	.quad	0

_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note:
.L1:
	addis 2, 12, .TOC.-.L1@ha
	addi 2, 2, .TOC.-.L1@l
.L2:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -112(1)
	std 0, 128(1)
	std 25, 56(1)
	lbz 25, 32(3)
	std 28, 80(1)
	mr	28, 4
	std 29, 88(1)
	std 30, 96(1)
	mr	29, 5
	mr	30, 3
	std 26, 64(1)
	std 27, 72(1)
	cmplwi 2, 25, 2
	bne	2, .L3
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@tlsld)
	nop
	li 4, 0
	addis 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@dtprel@ha
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL@dtprel@l
	stb 4, 0(3)
.L3:
	addis 3, 2, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@ha
	addi 26, 1, 32
	addi 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@got@tlsld@l
	bl __tls_get_addr(_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@tlsld)
	nop
	cmpldi	28, 1
	addis 3, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@dtprel@ha
	addi 27, 3, _RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL@dtprel@l
	lxvd2x 0, 0, 27
	stxvd2x 0, 0, 26
	bne	0, .L4
	ld 3, 24(30)
	sub	3, 3, 29
	rldicl. 4, 3, 40, 24
	rlwinm 3, 3, 24, 16, 31
	li 4, 2047
	cmplwi 1, 3, 2047
	isel 3, 3, 4, 4
	iseleq	3, 3, 4
	lhz 4, 36(1)
	cmplw	3, 4
	iselgt	4, 3, 4
	sth 4, 36(1)
	lhz 4, 34(1)
	cmplw	3, 4
	ble 0, .L5
	lbz 4, 46(1)
	addi 4, 4, 1
	stb 4, 46(1)
	b .L6
.L4:
	cmplwi	25, 4
	beq	0, .L7
	bne	2, .L8
.L7:
	ld 3, 16(30)
	ld 4, 24(30)
	sub	3, 4, 3
	li 4, 0
	sldi 3, 3, 1
	ori 4, 4, 32768
	cmpldi	3, 32768
	isellt	3, 3, 4
	lhz 4, 36(1)
	rldicl 3, 3, 56, 8
	cmplw	3, 4
	clrlwi	30, 3, 16
	iselgt	4, 3, 4
	sth 4, 36(1)
	lhz 4, 34(1)
	cmplw	4, 3
	bge 0, .L9
	lbz 4, 46(1)
	addi 4, 4, 1
	stb 4, 46(1)
	b .L10
.L5:
	lhz 4, 38(1)
	cmplw	3, 4
	iselgt	4, 3, 4
	sth 4, 38(1)
.L6:
	lhz 4, 40(1)
	add 3, 4, 3
	sth 3, 40(1)
	lbz 3, 45(1)
	addi 3, 3, 1
	clrlwi	4, 3, 24
	stb 3, 45(1)
	cmplwi	4, 32
	blt	0, .L8
	addi 3, 1, 32
	bl _RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt96_E9end_epochB_
	b .L8
.L9:
	lhz 4, 38(1)
	cmplw	30, 4
	iselgt	4, 30, 4
	sth 4, 38(1)
.L10:
	lhz 4, 40(1)
	add 3, 4, 3
	sth 3, 40(1)
	lbz 3, 45(1)
	addi 3, 3, 1
	clrlwi	4, 3, 24
	stb 3, 45(1)
	cmplwi	4, 32
	bge 0, .L11
.L12:
	lhz 3, 32(1)
	cmplw	30, 3
	iselgt	3, 30, 3
	sth 3, 32(1)
.L8:
	lxvd2x 0, 0, 26
	ld 30, 96(1)
	ld 29, 88(1)
	stxvd2x 0, 0, 27
	ld 28, 80(1)
	ld 27, 72(1)
	ld 26, 64(1)
	ld 25, 56(1)
	addi 1, 1, 112
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.L11:
	addi 3, 1, 32
	bl _RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt96_E9end_epochB_
	b .L12
	.long	0
	.quad	0

_RNvNtNtCs_11stackbleach4arch9powerpc645paint:
	mtvsrd 32, 5
	xxspltd	32, 32, 0
	cmpldi	5, 0
	li	6, 0
	beq	0, .L1
	li	6, 256
	mtvsrd 33, 6
	xxspltd	33, 33, 0
	li	6, 16
	li	7, 32
	li	8, 48
	cmpld	3, 4
	bgelr 0
	stxvd2x 32, 0, 3
	stxvd2x 32, 6, 3
	stxvd2x 32, 7, 3
	stxvd2x 32, 8, 3
	addi 3, 3, 64
	stxvd2x 32, 0, 3
	stxvd2x 32, 6, 3
	stxvd2x 32, 7, 3
	stxvd2x 32, 8, 3
	addi 3, 3, 64
	stxvd2x 32, 0, 3
	stxvd2x 32, 6, 3
	stxvd2x 32, 7, 3
	stxvd2x 32, 8, 3
	addi 3, 3, 64
	stxvd2x 32, 0, 3
	stxvd2x 32, 6, 3
	stxvd2x 32, 7, 3
	stxvd2x 32, 8, 3
	addi 3, 3, 64
	vaddudm 0, 0, 1
	b .L2
.Lfunc_end__RNvNtNtCs_11stackbleach4arch9powerpc645paint:

_RNvNtNtCs_11stackbleach4arch9powerpc6413lowest_change:
	mtvsrd 32, 5
	xxspltd	32, 32, 0
	li	6, 256
	mtvsrd 33, 6
	xxspltd	33, 33, 0
	vxor 2, 2, 2
	li	6, 16
	li	7, 32
	li	8, 48
	cmpld	3, 4
	bge 0, .L1
	vxor 3, 3, 3
	mr	9, 3
	lxvd2x 36, 0, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 6, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 7, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 8, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	addi 9, 9, 64
	lxvd2x 36, 0, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 6, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 7, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 8, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	addi 9, 9, 64
	lxvd2x 36, 0, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 6, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 7, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 8, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	addi 9, 9, 64
	lxvd2x 36, 0, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 6, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 7, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	lxvd2x 36, 8, 9
	vxor 4, 4, 0
	vor 3, 3, 4
	addi 9, 9, 64
	vcmpequb. 4, 3, 2
	bge 6, .L1
	vaddudm 0, 0, 1
	mr	3, 9
	b .L2
	vxor 3, 3, 3
	vxor 4, 4, 4
	li	9, 0
	li	6, 0
	mtcrf 2, 6
	blr
.Lfunc_end__RNvNtNtCs_11stackbleach4arch9powerpc6413lowest_change:

