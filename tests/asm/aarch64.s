// aarch64-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	sub	sp, sp, #224
	stp	x29, x30, [sp, #192]
	str	x19, [sp, #208]
	add	x29, sp, #192
	mov	x19, x8
	add	x8, x29, #24
	add	x9, sp, #64
	stp	x8, x2, [sp, #8]
	adrp	x8, .Lanon
	add	x8, x8, :lo12:.Lanon
	ldr	q0, [x8]
	add	x8, sp, #96
	str	x1, [x29, #24]
	stp	x0, x8, [x29, #-56]
	add	x8, sp, #8
	adrp	x0, :got:_RNvNtCs_11stackbleach10heap_stack6run_on
	stp	x8, x8, [x29, #-32]
	add	x8, sp, #32
	sub	x1, x29, #64
	stp	x8, x9, [x29, #-16]
	adrp	x8, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_
	add	x8, x8, :lo12:_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_
	str	x3, [sp, #24]
	strb	wzr, [sp, #32]
	str	q0, [sp, #64]
	str	xzr, [sp, #80]
	stur	wzr, [x29, #-40]
	sturb	wzr, [x29, #-36]
	stur	x8, [x29, #-64]
	ldr	x0, [x0, :got_lo12:_RNvNtCs_11stackbleach10heap_stack6run_on]
	bl	_RNvNtNtCs_11stackbleach4arch7backend5enter
	ldurb	w8, [x29, #-36]
	cmp	w8, #1
	b.ne	.L1
	ldr	q0, [sp, #64]
	ldr	x8, [sp, #80]
	str	q0, [x19]
	str	x8, [x19, #16]
	ldp	x29, x30, [sp, #192]
	ldr	x19, [sp, #208]
	add	sp, sp, #224
	ret
.L1:
	sub	x0, x29, #64
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_
	adrp	x1, .Lanon
	add	x1, x1, :lo12:.Lanon
	add	x0, sp, #96
	bl	_RNvMs_NtNtCs_11stackbleach4call7refusalNtB_7Refused5raise

_RNvCs_9on_record8in_place:
	sub	sp, sp, #208
	stp	x29, x30, [sp, #192]
	add	x29, sp, #192
	mov	x8, sp
	add	x9, sp, #64
	stp	x1, x2, [sp, #16]
	stp	x0, x8, [sp]
	add	x8, sp, #88
	adrp	x0, :got:_RNvNtCs_11stackbleach6bleach8in_place
	stur	x8, [x29, #-56]
	add	x8, sp, #8
	sub	x1, x29, #72
	stp	x8, x8, [x29, #-40]
	add	x8, sp, #32
	stp	x8, x9, [x29, #-24]
	adrp	x8, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_
	add	x8, x8, :lo12:_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_
	sub	x9, x29, #1
	strb	wzr, [sp, #32]
	strb	wzr, [sp, #64]
	stur	wzr, [x29, #-48]
	sturb	wzr, [x29, #-44]
	stp	x8, x9, [x29, #-72]
	ldr	x0, [x0, :got_lo12:_RNvNtCs_11stackbleach6bleach8in_place]
	bl	_RNvNtNtCs_11stackbleach4arch7backend5enter
	ldurb	w8, [x29, #-44]
	cmp	w8, #1
	b.ne	.L1
	ldrb	w8, [sp, #64]
	cmp	w8, #2
	b.eq	.L2
	ldp	x29, x30, [sp, #192]
	add	sp, sp, #208
	ret
.L2:
	ldp	x0, x1, [sp, #72]
	bl	_RNvNtCs_3std5panic13resume_unwind
.L1:
	sub	x0, x29, #72
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_
	adrp	x1, .Lanon
	add	x1, x1, :lo12:.Lanon
	add	x0, sp, #88
	bl	_RNvMs_NtNtCs_11stackbleach4call7refusalNtB_7Refused5raise

_RNvNtNtCs_11stackbleach4arch7backend5enter:
	hint	#34
	stp	x29, x30, [sp, #-160]!
	mov	x29, sp
	str	x19, [sp, #16]
	str	x20, [sp, #24]
	str	x21, [sp, #32]
	str	x22, [sp, #40]
	str	x23, [sp, #48]
	str	x24, [sp, #56]
	str	x25, [sp, #64]
	str	x26, [sp, #72]
	str	x27, [sp, #80]
	str	x28, [sp, #88]
	str	d8, [sp, #96]
	str	d9, [sp, #104]
	str	d10, [sp, #112]
	str	d11, [sp, #120]
	str	d12, [sp, #128]
	str	d13, [sp, #136]
	str	d14, [sp, #144]
	str	d15, [sp, #152]
	mov	x16, x0
	mov	x0, x1
	mov	x1, xzr
	mov	x2, xzr
	mov	x3, xzr
	mov	x4, xzr
	mov	x5, xzr
	mov	x6, xzr
	mov	x7, xzr
	mov	x8, xzr
	mov	x9, xzr
	mov	x10, xzr
	mov	x11, xzr
	mov	x12, xzr
	mov	x13, xzr
	mov	x14, xzr
	mov	x15, xzr
	mov	x17, xzr
	mov	x19, xzr
	mov	x20, xzr
	mov	x21, xzr
	mov	x22, xzr
	mov	x23, xzr
	mov	x24, xzr
	mov	x25, xzr
	mov	x26, xzr
	mov	x27, xzr
	mov	x28, xzr
	mov	x18, xzr
	movi	d8, #0000000000000000
	movi	d9, #0000000000000000
	movi	d10, #0000000000000000
	movi	d11, #0000000000000000
	movi	d12, #0000000000000000
	movi	d13, #0000000000000000
	movi	d14, #0000000000000000
	movi	d15, #0000000000000000
	blr	x16
	mov	x1, sp
	subs	x1, x1, x0
	b.ls	.L1
	subs	x1, x1, #16
	b.lo	.L1
	stp	xzr, xzr, [x0], #16
	b	.L2
	ldr	d8, [sp, #96]
	str	xzr, [sp, #96]
	ldr	d9, [sp, #104]
	str	xzr, [sp, #104]
	ldr	d10, [sp, #112]
	str	xzr, [sp, #112]
	ldr	d11, [sp, #120]
	str	xzr, [sp, #120]
	ldr	d12, [sp, #128]
	str	xzr, [sp, #128]
	ldr	d13, [sp, #136]
	str	xzr, [sp, #136]
	ldr	d14, [sp, #144]
	str	xzr, [sp, #144]
	ldr	d15, [sp, #152]
	str	xzr, [sp, #152]
	ldr	x19, [sp, #16]
	str	xzr, [sp, #16]
	ldr	x20, [sp, #24]
	str	xzr, [sp, #24]
	ldr	x21, [sp, #32]
	str	xzr, [sp, #32]
	ldr	x22, [sp, #40]
	str	xzr, [sp, #40]
	ldr	x23, [sp, #48]
	str	xzr, [sp, #48]
	ldr	x24, [sp, #56]
	str	xzr, [sp, #56]
	ldr	x25, [sp, #64]
	str	xzr, [sp, #64]
	ldr	x26, [sp, #72]
	str	xzr, [sp, #72]
	ldr	x27, [sp, #80]
	str	xzr, [sp, #80]
	ldr	x28, [sp, #88]
	str	xzr, [sp, #88]
	ldp	x29, x30, [sp]
	stp	xzr, xzr, [sp]
	add	sp, sp, #160
	ret
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend5enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	stp	x29, x30, [sp, #-48]!
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	adrp	x8, _RNvNtNtCs_11stackbleach4arch7backend4PLAN.0
	mov	x19, x0
	ldr	w20, [x8, :lo12:_RNvNtNtCs_11stackbleach4arch7backend4PLAN.0]
	cmn	w20, #1
	b.eq	.L1
.L2:
	mov	w0, w20
	bl	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
	ldr	x21, [x19, #8]
	str	w20, [x19, #24]
	mov	x0, x21
	mov	x1, x19
	bl	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave
	mov	x19, x0
	and	w1, w1, #0x1
	mov	x0, x21
	bl	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	mov	w8, #1
	mov	x0, #-1
	strb	w8, [x19, #28]
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.L1:
	bl	_RNvNtCs_11stackbleach9registers12detect_clear
	mov	w20, w0
	b	.L2
.L3:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave:
	sub	sp, sp, #144
	stp	x29, x30, [sp, #80]
	stp	x24, x23, [sp, #96]
	stp	x22, x21, [sp, #112]
	stp	x20, x19, [sp, #128]
	add	x29, sp, #80
	adrp	x19, :got:_RNvNvNtCs_6region4page4size9PAGE_SIZE
	mov	x20, x0
	mov	x21, x1
	ldr	x19, [x19, :got_lo12:_RNvNvNtCs_6region4page4size9PAGE_SIZE]
	ldr	x22, [x0, #96]
	ldr	x0, [x19]
	cbnz	x0, .L1
	bl	_RNvNtNtCs_6region2os4unix9page_size
	str	x0, [x19]
.L1:
	ldp	x23, x8, [x20, #56]
	mov	w9, #1
	ldr	x19, [x20, #48]
	cmp	x0, x22
	ldr	w10, [x21, #24]
	strb	w9, [x20, #120]
	csel	x9, x0, x22, lo
	add	x8, x22, x8
	str	w10, [sp, #20]
	add	x20, x23, x19
	sub	x8, x23, x8
	add	x8, x19, x8
	stp	x8, x9, [sp]
	mov	w8, #2
	strb	w8, [sp, #32]
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x8, TPIDR_EL0
	add	x22, x8, x0
	ldp	x0, x1, [x22]
	stp	x19, x20, [x22]
	orr	x24, x1, x0
	cbnz	x24, .L2
.L3:
	add	x8, sp, #24
	mov	x9, sp
	stp	x21, x8, [sp, #40]
	add	x8, sp, #20
	stp	x9, x8, [sp, #56]
	bl	_RNvMCs_3psmNtB_14StackDirection3new
	and	w8, w0, #0xff
	adrp	x2, _RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_
	add	x2, x2, :lo12:_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_
	cmp	w8, #1
	add	x0, sp, #40
	sub	x1, x29, #1
	csel	x8, xzr, x23, eq
	add	x3, x19, x8
	bl	rust_psm_on_stack
	cbnz	x24, .L4
	ldr	x8, [x22]
	cmp	x8, x19
	b.ne	.L4
	ldr	x8, [x22, #8]
	cmp	x8, x20
	b.ne	.L4
	stp	xzr, xzr, [x22]
.L5:
	ldr	x0, [sp, #24]
	ldrb	w1, [sp, #32]
	ldp	x20, x19, [sp, #128]
	ldp	x22, x21, [sp, #112]
	ldp	x24, x23, [sp, #96]
	ldp	x29, x30, [sp, #80]
	add	sp, sp, #144
	ret
.L4:
	mov	x0, x19
	mov	x1, x20
	bl	_RNvNtCs_11stackbleach7current5leave
	b	.L5
.L2:
	bl	_RNvNtCs_11stackbleach7current4note
	b	.L3

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	stp	x29, x30, [sp, #-48]!
	stp	x22, x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	ldp	x19, x20, [x0]
	ldp	x22, x21, [x0, #16]
	ldr	x8, [x19]
	mov	x0, x19
	blr	x8
	ldr	x10, [x22, #8]
	cmp	x10, #8
	b.hs	.L1
	mov	w8, wzr
	b	.L2
.L1:
	ldr	x8, [x22]
	lsr	x9, x10, #3
	cmp	x10, #32
	b.hs	.L3
	mov	x10, xzr
	mov	x11, xzr
	b	.L4
.L3:
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	and	x10, x9, #0x1ffffffffffffffc
	add	x11, x8, #16
	and	x12, x9, #0x1ffffffffffffffc
.L5:
	ldp	q2, q3, [x11, #-16]
	subs	x12, x12, #4
	add	x11, x11, #32
	orr	v0.16b, v2.16b, v0.16b
	orr	v1.16b, v3.16b, v1.16b
	b.ne	.L5
	orr	v0.16b, v1.16b, v0.16b
	cmp	x9, x10
	ext	v1.16b, v0.16b, v0.16b, #8
	orr	v0.8b, v0.8b, v1.8b
	fmov	x11, d0
	b.eq	.L6
.L4:
	add	x8, x8, x10, lsl #3
	sub	x9, x9, x10
.L7:
	ldr	x10, [x8], #8
	subs	x9, x9, #1
	orr	x11, x10, x11
	b.ne	.L7
.L6:
	cmp	x11, #0
	cset	w8, ne
.L2:
	str	x19, [x20]
	strb	w8, [x20, #8]
	ldr	w0, [x21]
	ldp	x20, x19, [sp, #32]
	ldp	x22, x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	b	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

_RNvNtCs_11stackbleach6bleach8in_place:
	sub	sp, sp, #368
	stp	x29, x30, [sp, #304]
	stp	x28, x23, [sp, #320]
	stp	x22, x21, [sp, #336]
	stp	x20, x19, [sp, #352]
	add	x29, sp, #304
	adrp	x20, _RNvNtNtCs_11stackbleach4arch7backend4PLAN.0
	mov	x19, x0
	ldr	w8, [x20, :lo12:_RNvNtNtCs_11stackbleach4arch7backend4PLAN.0]
	cmn	w8, #1
	b.eq	.L1
.L2:
	movi	v0.2d, #0000000000000000
	str	w8, [x19, #24]
	adrp	x8, .L3
	ldr	q1, [x8, :lo12:.L3]
	sub	x1, x29, #120
	mov	x0, xzr
	str	q1, [sp]
	stp	q0, q0, [sp, #16]
	stp	q0, q0, [sp, #48]
	stp	q0, q0, [sp, #80]
	stp	q0, q0, [sp, #112]
	bl	sigaltstack
	cbz	w0, .L4
	bl	__errno_location
	ldr	w8, [x0]
	mov	w9, #2
	orr	x8, x9, x8, lsl #32
	mov	w9, #3
	stp	x9, x8, [x29, #-24]
	sub	x8, x29, #24
	add	x0, x8, #8
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	b	.L5
.L4:
	ldur	w8, [x29, #-112]
	tbnz	w8, #0, .L6
.L5:
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x20, TPIDR_EL0
	mov	x8, sp
	add	x9, x20, x0
	ldp	x21, x22, [x9]
	cmp	x21, x8
	b.hs	.L7
	cmp	x22, x8
	b.hs	.L8
.L7:
	orr	x8, x22, x21
	cbz	x8, .L9
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	add	x9, x20, x0
	mov	x12, #-9223372036854775808
	mov	w11, #8
	ldp	x8, x0, [x9]
	ldr	x10, [x9, #16]
	stp	xzr, x11, [x9]
	str	xzr, [x9, #16]
	cmp	x8, x12
	b.eq	.L10
	lsl	x12, x10, #4
	add	x11, x0, x12
	neg	x13, x12
	mov	x12, sp
.L11:
	mov	x23, x13
	cbz	x13, .L12
	ldr	x21, [x11, #-16]!
	add	x13, x23, #16
	cmp	x21, x12
	b.hs	.L11
	ldr	x22, [x11, #8]
	cmp	x22, x12
	b.lo	.L11
.L12:
	cbz	x10, .L13
	stp	x8, x0, [x9]
	str	x10, [x9, #16]
	cbnz	x23, .L8
	b	.L9
.L6:
	mov	x9, xzr
	b	.L14
.L13:
	tst	x8, #0x7fffffffffffffff
	b.ne	.L15
	cbz	x23, .L9
.L8:
	mov	x9, xzr
.L16:
	stp	x9, x21, [sp, #152]
	ldr	x9, [x19]
	ldr	w20, [x19, #24]
	mov	x0, x19
	stp	x22, x8, [sp, #168]
	blr	x9
	sub	x0, x29, #120
	add	x1, sp, #152
	mov	x2, sp
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new
	mov	w0, w20
	bl	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L17:
	sub	x0, x29, #120
	mov	x1, sp
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next
	tbz	w0, #0, .L18
	mov	x0, sp
	mov	w1, w20
	bl	_RNvNtNtCs_11stackbleach4arch7backend11erase_below
	b	.L17
.L18:
	ldur	x8, [x29, #-40]
	stur	xzr, [x29, #-40]
	cbnz	x8, .L19
	sub	x0, x29, #120
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle
	mov	w8, #1
	ldr	x0, [sp]
	strb	w8, [x19, #28]
	ldp	x20, x19, [sp, #352]
	ldp	x22, x21, [sp, #336]
	ldp	x28, x23, [sp, #320]
	ldp	x29, x30, [sp, #304]
	add	sp, sp, #368
	ret
.L15:
	lsl	x1, x8, #4
	mov	w2, #8
	bl	_RNvCs_7___rustc14___rust_dealloc
	cbnz	x23, .L8
.L9:
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtNtCs_11stackbleach2os7backend9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtNtCs_11stackbleach2os7backend9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtNtCs_11stackbleach2os7backend9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtNtCs_11stackbleach2os7backend9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	add	x8, x20, x0
	ldr	x9, [x8]
	cmp	x9, #2
	b.eq	.L10
	cmp	x9, #1
	b.ne	.L20
	ldr	x9, [x8, #8]
	mov	x10, sp
	cmp	x9, x10
	b.hs	.L20
	ldr	x11, [x8, #16]
	cmp	x11, x10
	b.lo	.L20
	ldr	q0, [x8, #16]
	stur	x9, [x29, #-24]
	stur	q0, [x29, #-16]
.L21:
	adrp	x20, :got:_RNvNvNtCs_6region4page4size9PAGE_SIZE
	ldr	x20, [x20, :got_lo12:_RNvNvNtCs_6region4page4size9PAGE_SIZE]
	ldr	x0, [x20]
	cbnz	x0, .L22
	bl	_RNvNtNtCs_6region2os4unix9page_size
	str	x0, [x20]
	cbz	x0, .L23
.L22:
	mov	x8, sp
	udiv	x8, x8, x0
	mul	x2, x8, x0
	sub	x0, x29, #120
	sub	x1, x29, #24
	bl	_RNvMNtNtNtCs_11stackbleach2os7backend9own_stackNtB_8OwnStack5holds
	ldurb	w8, [x29, #-120]
	cmp	w8, #1
	b.ne	.L24
	ldur	x8, [x29, #-112]
	mov	w9, #2
	b	.L25
.L24:
	ldurb	w8, [x29, #-119]
	tbz	w8, #0, .L26
	ldp	x21, x22, [x29, #-24]
	mov	w9, #1
	ldur	x8, [x29, #-8]
	b	.L16
.L26:
	mov	w9, #1
.L14:
.L25:
	ldr	x10, [x19, #16]
	mov	w11, #9
	mov	x0, #-1
	stp	x11, x9, [x10]
	mov	w9, #2
	str	x8, [x10, #16]
	strb	w9, [x19, #28]
	ldp	x20, x19, [sp, #352]
	ldp	x22, x21, [sp, #336]
	ldp	x28, x23, [sp, #320]
	ldp	x29, x30, [sp, #304]
	add	sp, sp, #368
	ret
.L1:
	adrp	x8, :got:_RNvNtNtCs_10std_detect6detect5cache5CACHE
	ldr	x8, [x8, :got_lo12:_RNvNtNtCs_10std_detect6detect5cache5CACHE]
	ldr	x8, [x8, #8]
	cbz	x8, .L27
.L28:
	and	w8, w8, #0x1
	str	w8, [x20, :lo12:_RNvNtNtCs_11stackbleach4arch7backend4PLAN.0]
	b	.L2
.L20:
	sub	x0, x29, #120
	mov	x1, sp
	bl	_RNvNtNtNtCs_11stackbleach2os7backend9own_stack4find
	ldp	x9, x8, [x29, #-112]
	ldur	w10, [x29, #-120]
	tbnz	w10, #0, .L25
	mov	x11, sp
	ldur	x12, [x29, #-96]
	stp	x9, x8, [x29, #-24]
	cmp	x11, x8
	cset	w10, ls
	cmp	x9, x11
	mov	w9, #1
	stur	x12, [x29, #-8]
	b.hs	.L14
	tbnz	w10, #0, .L21
	b	.L25
.L19:
	ldr	x9, [x19, #16]
	mov	w10, #10
	mov	x0, #-1
	stp	x10, x8, [x9]
	mov	w10, #3
	strb	w10, [x19, #28]
	ldp	x20, x19, [sp, #352]
	ldp	x22, x21, [sp, #336]
	ldp	x28, x23, [sp, #320]
	ldp	x29, x30, [sp, #304]
	add	sp, sp, #368
	ret
.L10:
	adrp	x0, .Lanon
	add	x0, x0, :lo12:.Lanon
	bl	_RNvNtNtCs_3std6thread5local18panic_access_error
	b	.L29
.L27:
	bl	_RNvNtNtCs_10std_detect6detect5cache21detect_and_initialize
	lsr	x8, x0, #63
	b	.L28
.L23:
	adrp	x0, .Lanon
	add	x0, x0, :lo12:.Lanon
	bl	_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero
.L29:
	brk	#0x1
.L30:
	b	.L31
.L32:
.L31:
	sub	x0, x29, #120
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_11stackbleach6bleach5stack5SweepEB_
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L33:
	bl	_RNvNtCs_4core9panicking16panic_in_cleanup
.L34:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_:
	sub	sp, sp, #64
	stp	x29, x30, [sp, #32]
	stp	x20, x19, [sp, #48]
	add	x29, sp, #32
	ldp	x8, x9, [x0, #32]
	mov	x19, x0
	ldr	x20, [x0, #56]
	ldp	x10, x0, [x8]
	ldr	x1, [x8, #16]
	stp	xzr, xzr, [x9, #8]
	str	xzr, [x9]
	ldr	x8, [x10]
	blr	x8
	mov	x8, #-9223372036854775807
	str	x8, [x20]
	ldp	x20, x19, [sp, #48]
	ldp	x29, x30, [sp, #32]
	add	sp, sp, #64
	ret
.L1:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	ldr	x19, [x19, #56]
	add	x8, sp, #8
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ldur	q0, [sp, #8]
	ldr	x8, [sp, #24]
	str	q0, [x19]
	str	x8, [x19, #16]
	ldp	x20, x19, [sp, #48]
	ldp	x29, x30, [sp, #32]
	add	sp, sp, #64
	ret
.L2:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L3:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE7performuEB_:
	stp	x29, x30, [sp, #-32]!
	stp	x20, x19, [sp, #16]
	mov	x29, sp
	ldp	x8, x9, [x0, #32]
	mov	x19, x0
	ldr	x20, [x0, #56]
	ldp	x10, x0, [x8]
	ldr	x1, [x8, #16]
	stp	xzr, xzr, [x9, #8]
	str	xzr, [x9]
	ldr	x8, [x10]
	blr	x8
	mov	w8, #1
	strb	w8, [x20]
	ldp	x20, x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	ret
.L1:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	ldr	x8, [x19, #56]
	mov	w9, #2
	strb	w9, [x8]
	stp	x0, x1, [x8, #8]
	ldp	x20, x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	ret
.L2:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE6let_gouEB_:
	sub	sp, sp, #64
	stp	x29, x30, [sp, #32]
	stp	x20, x19, [sp, #48]
	add	x29, sp, #32
	ldrb	w8, [x0, #28]
	cmp	w8, #2
	b.lo	.L1
	ldr	x20, [x0, #56]
	mov	x19, x0
	b.eq	.L2
	mov	x0, x20
	bl	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEECs_9on_record
.L2:
	ldr	x9, [x19, #40]
	mov	w8, #1
	strb	w8, [x19, #28]
	adrp	x8, .Lanon
	add	x8, x8, :lo12:.Lanon
	stp	xzr, xzr, [x9, #8]
	ldr	q0, [x8]
	str	xzr, [x9]
	stp	xzr, xzr, [x20]
	str	xzr, [x20, #16]
	str	xzr, [x20, #16]
	ldr	w0, [x19, #24]
	str	q0, [x20]
	bl	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	ldp	x20, x19, [sp, #48]
	ldp	x29, x30, [sp, #32]
	add	sp, sp, #64
	ret
.L3:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	add	x8, sp, #8
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ldr	x8, [sp, #8]
	mov	x9, #-9223372036854775807
	cmp	x8, x9
	b.eq	.L2
	add	x0, sp, #8
	bl	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	ldr	x1, [sp, #8]
	cmp	x1, #1
	b.lt	.L2
	ldr	x0, [sp, #16]
	mov	w2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
	b	.L2
.L4:
	ldr	x1, [sp, #8]
	cmp	x1, #1
	b.lt	.L5
	ldr	x0, [sp, #16]
	mov	w2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
.L5:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L6:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_6places5EndeduEE6let_gouEB_:
	sub	sp, sp, #64
	stp	x29, x30, [sp, #32]
	stp	x20, x19, [sp, #48]
	add	x29, sp, #32
	ldrb	w8, [x0, #28]
	cmp	w8, #2
	b.lo	.L1
	ldr	x20, [x0, #56]
	mov	x19, x0
	b.eq	.L2
	mov	x0, x20
	bl	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_6places5EndeduEECs_9on_record
.L2:
	ldr	x9, [x19, #40]
	mov	w8, #1
	strb	w8, [x19, #28]
	stp	xzr, xzr, [x9, #8]
	str	xzr, [x9]
	stp	xzr, xzr, [x20]
	str	xzr, [x20, #16]
	strb	wzr, [x20]
	ldr	w0, [x19, #24]
	bl	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	ldp	x20, x19, [sp, #48]
	ldp	x29, x30, [sp, #32]
	add	sp, sp, #64
	ret
.L3:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	add	x8, sp, #8
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ldr	x8, [sp, #8]
	mov	x9, #-9223372036854775807
	cmp	x8, x9
	b.eq	.L2
	add	x0, sp, #8
	bl	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	ldr	x1, [sp, #8]
	cmp	x1, #1
	b.lt	.L2
	ldr	x0, [sp, #16]
	mov	w2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
	b	.L2
.L4:
	ldr	x1, [sp, #8]
	cmp	x1, #1
	b.lt	.L5
	ldr	x0, [sp, #16]
	mov	w2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
.L5:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L6:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	sub	sp, sp, #80
	stp	x29, x30, [sp, #16]
	stp	x24, x23, [sp, #32]
	stp	x22, x21, [sp, #48]
	stp	x20, x19, [sp, #64]
	add	x29, sp, #16
	ldrb	w8, [x0, #122]
	mov	x19, x0
	mov	w20, w1
	tbz	w8, #0, .L1
	bl	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L1:
	mov	x0, x19
	bl	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase
	tbz	w0, #0, .L2
	ldr	x8, [x19, #96]
	orr	x9, x1, x8
	cbnz	x9, .L3
	ldrb	w8, [x19, #104]
	cmp	w8, #0
	cset	w9, ne
	sub	w8, w8, w9
	strb	w8, [x19, #104]
.L2:
	ldp	x20, x19, [sp, #64]
	ldp	x22, x21, [sp, #48]
	ldp	x24, x23, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #80
	ret
.L3:
	ldrb	w9, [x19, #104]
	tbnz	w20, #0, .L4
	cmp	x1, x8
	b.hi	.L4
	cmp	w9, #0
	cset	w10, ne
	sub	w9, w9, w10
	b	.L5
.L4:
	add	w9, w9, #16
	mov	w10, #48
	and	w9, w9, #0xff
	cmp	w9, #48
	csel	w9, w9, w10, lo
.L5:
	and	w10, w9, #0xff
	cmp	x1, x8
	strb	w9, [x19, #104]
	csel	x8, x1, x8, hi
	cmp	w10, #16
	csel	x22, x8, xzr, hi
	cmp	x22, x1
	str	x22, [x19, #96]
	b.hs	.L2
	ldp	x8, x9, [x19, #56]
	mov	w10, #2097151
	add	x10, x1, x10
	ldr	x23, [x19, #48]
	mov	w2, #4
	and	x10, x10, #0xffffffffffe00000
	sub	x11, x8, x9
	sub	x8, x8, x9
	cmp	x11, x10
	csel	x10, x11, x10, lo
	sub	x24, x8, x10
	sub	x20, x10, x22
	add	x0, x23, x24
	mov	x1, x20
	bl	madvise
	cbz	w0, .L6
	bl	__errno_location
	ldr	w8, [x0]
	mov	w9, #2
	mov	x21, x0
	add	x0, x23, x24
	mov	x1, x20
	mov	w2, #24
	orr	x8, x9, x8, lsl #32
	str	x8, [sp, #8]
	bl	madvise
	cbz	w0, .L7
	ldr	w8, [x21]
	mov	w9, #2
	add	x0, sp, #8
	orr	x20, x9, x8, lsl #32
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	str	x20, [sp, #8]
.L7:
	add	x0, sp, #8
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L6:
	ldr	x8, [x19, #112]
	cmp	x22, x8
	csel	x8, x22, x8, lo
	str	x8, [x19, #112]
	ldp	x20, x19, [sp, #64]
	ldp	x22, x21, [sp, #48]
	ldp	x24, x23, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #80
	ret

_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	ldrb	w8, [x0, #120]
	cmp	w8, #1
	b.ne	.L1
	sub	sp, sp, #192
	stp	x29, x30, [sp, #112]
	stp	x26, x25, [sp, #128]
	stp	x24, x23, [sp, #144]
	stp	x22, x21, [sp, #160]
	stp	x20, x19, [sp, #176]
	add	x29, sp, #112
	ldp	x23, x22, [x0, #56]
	ldr	x19, [x0, #48]
	ldr	x24, [x0, #112]!
	sub	x20, x23, x22
	adds	x2, x24, x22
	sub	x8, x20, x24
	stp	x19, x20, [sp]
	add	x21, x19, x8
	str	x21, [sp, #16]
	b.eq	.L2
	mov	x25, x0
	mov	x0, x21
	mov	w1, wzr
	bl	memset
	mov	x0, x25
.L2:
	cmp	x23, x22
	b.ne	.L3
	mov	x1, xzr
	mov	w0, #1
	b	.L4
.L1:
	mov	x1, xzr
	mov	w0, #1
	ret
.L3:
	mov	x8, sp
	add	x9, sp, #24
	str	x0, [sp, #64]
	stp	x24, x8, [sp, #24]
	add	x8, sp, #8
	str	x9, [sp, #40]
	add	x9, sp, #16
	stp	x8, x9, [sp, #48]
	sub	x8, x29, #40
	sub	x9, x29, #32
	stp	x8, x9, [x29, #-24]
	add	x8, sp, #32
	stp	x19, x21, [x29, #-40]
	stur	x8, [x29, #-8]
	adrp	x8, .L_MergedGlobals+8
	add	x8, x8, :lo12:.L_MergedGlobals+8
	ldar	x21, [x8]
	cbz	x21, .L5
.L6:
	adrp	x22, .Lanon
	add	x22, x22, :lo12:.Lanon
	b	.L7
.L8:
	ldr	w8, [x21]
	cbnz	w8, .L9
.L7:
	ldr	w23, [x21]
	cmn	w23, #2
	b.eq	.L10
	cbz	w23, .L10
	cmn	w23, #1
	b.eq	.L11
	sub	x0, x29, #24
	sub	w1, w23, #1
	bl	_RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	cbnz	w0, .L8
.L10:
	mov	w0, w23
	mov	w1, #-2
	mov	x2, x21
	bl	__aarch64_cas4_relax
	cmp	w0, w23
	b.ne	.L7
	mov	x0, x22
	mov	w1, #524288
	bl	open
	tbnz	w0, #31, .L12
	mov	w1, #1030
	mov	w2, #500
	mov	w23, w0
	bl	fcntl
	tbnz	w0, #31, .L13
	mov	w24, w0
	mov	w0, w23
	bl	close
	mov	w23, w24
.L13:
	mov	w0, w23
	bl	_RNvNtNtNtCs_11stackbleach2os7backend7pagemap5knows
	cbz	w0, .L14
	sub	x0, x29, #24
	mov	w1, w23
	bl	_RNCINvNtNtNtCs_11stackbleach2os7backend7pagemap12each_touchedNCNvMs1_NtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	tbz	w0, #0, .L14
	add	w1, w23, #1
	mov	w0, #-2
	mov	x2, x21
	bl	__aarch64_cas4_relax
	cmn	w0, #2
	b.eq	.L9
	mov	w24, w0
	mov	w25, #1
	mov	w26, #1
	b	.L15
.L14:
	mov	w0, #-2
	mov	w1, #-1
	mov	x2, x21
	bl	__aarch64_cas4_relax
	cmn	w0, #2
	mov	w24, w0
	mov	w25, wzr
	cset	w8, eq
	eor	w26, w8, #0x1
.L15:
	mov	w0, w23
	bl	close
	cbz	w26, .L16
	cbz	w24, .L7
	b	.L16
.L12:
	mov	w0, #-2
	mov	w1, #-1
	mov	x2, x21
	bl	__aarch64_cas4_relax
	cmn	w0, #2
	b.eq	.L11
	cbz	w0, .L7
	b	.L11
.L16:
	cbz	w25, .L11
.L9:
	ldr	x1, [sp, #24]
	mov	w0, #1
	b	.L4
.L5:
	bl	_RNvNtNtNtCs_11stackbleach2os7backend5wiped4make
	cmp	x0, #1
	b.ne	.L11
	mov	x21, x1
	cbnz	x1, .L6
.L11:
	mov	x0, x19
	mov	w1, wzr
	mov	x2, x20
	bl	memset
	mov	x0, xzr
.L4:
	ldp	x20, x19, [sp, #176]
	ldp	x22, x21, [sp, #160]
	ldp	x24, x23, [sp, #144]
	ldp	x26, x25, [sp, #128]
	ldp	x29, x30, [sp, #112]
	add	sp, sp, #192
	ret

_RNvNtNtCs_11stackbleach4arch7backend11erase_below:
	hint	#34
	mov	x2, sp
	str	x2, [x0]
	ldr	x3, [x0, #8]
	add	x4, x0, #16
	movi	v0.2d, #0000000000000000
	cbz	x3, .L1
	ldr	x5, [x4]
	ldr	x6, [x4, #8]
	add	x4, x4, #16
	sub	x3, x3, #1
	cmp	x6, x2
	csel	x6, x6, x2, lo
	subs	x6, x6, x5
	b.ls	.L2
	subs	x6, x6, #64
	b.lo	.L3
	stp	q0, q0, [x5]
	stp	q0, q0, [x5, #32]
	add	x5, x5, #64
	b	.L4
	tbz	w6, #5, .L5
	stp	q0, q0, [x5], #32
	tbz	w6, #4, .L2
	str	q0, [x5]
	b	.L2
	mov	w0, w1
	b	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend11erase_below:

_RNvNtNtCs_11stackbleach4arch7backend15clear_registers:
	hint	#34
	movi	d0, #0000000000000000
	movi	d1, #0000000000000000
	movi	d2, #0000000000000000
	movi	d3, #0000000000000000
	movi	d4, #0000000000000000
	movi	d5, #0000000000000000
	movi	d6, #0000000000000000
	movi	d7, #0000000000000000
	movi	d16, #0000000000000000
	movi	d17, #0000000000000000
	movi	d18, #0000000000000000
	movi	d19, #0000000000000000
	movi	d20, #0000000000000000
	movi	d21, #0000000000000000
	movi	d22, #0000000000000000
	movi	d23, #0000000000000000
	movi	d24, #0000000000000000
	movi	d25, #0000000000000000
	movi	d26, #0000000000000000
	movi	d27, #0000000000000000
	movi	d28, #0000000000000000
	movi	d29, #0000000000000000
	movi	d30, #0000000000000000
	movi	d31, #0000000000000000
	fmov	d8, d8
	fmov	d9, d9
	fmov	d10, d10
	fmov	d11, d11
	fmov	d12, d12
	fmov	d13, d13
	fmov	d14, d14
	fmov	d15, d15
	tbz	w0, #0, .L1
	.inst	0x2518e400
	.inst	0x2518e401
	.inst	0x2518e402
	.inst	0x2518e403
	.inst	0x2518e404
	.inst	0x2518e405
	.inst	0x2518e406
	.inst	0x2518e407
	.inst	0x2518e408
	.inst	0x2518e409
	.inst	0x2518e40a
	.inst	0x2518e40b
	.inst	0x2518e40c
	.inst	0x2518e40d
	.inst	0x2518e40e
	.inst	0x2518e40f
	.inst	0x25289000
	mov	x0, xzr
	mov	x1, xzr
	mov	x2, xzr
	mov	x3, xzr
	mov	x4, xzr
	mov	x5, xzr
	mov	x6, xzr
	mov	x7, xzr
	mov	x8, xzr
	mov	x9, xzr
	mov	x10, xzr
	mov	x11, xzr
	mov	x12, xzr
	mov	x13, xzr
	mov	x14, xzr
	mov	x15, xzr
	mov	x16, xzr
	mov	x17, xzr
	mov	x18, xzr
	msr	NZCV, xzr
	ret
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend15clear_registers:

