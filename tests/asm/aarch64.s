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
	add	x8, sp, #88
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
	bl	_RNvNtNtCs_11stackbleach4arch7aarch645enter
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
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_
	adrp	x1, .Lanon
	add	x1, x1, :lo12:.Lanon
	add	x0, sp, #88
	bl	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise

_RNvCs_9on_record15in_place_probed:
	sub	sp, sp, #224
	stp	x29, x30, [sp, #208]
	add	x29, sp, #208
	add	x8, sp, #8
	add	x9, sp, #72
	stp	x1, x2, [sp, #24]
	stp	x0, x8, [sp, #8]
	add	x8, sp, #96
	adrp	x0, :got:_RNvNtCs_11stackbleach6bleach15in_place_probed
	stur	x8, [x29, #-56]
	add	x8, sp, #16
	sub	x1, x29, #72
	stp	x8, x8, [x29, #-40]
	add	x8, sp, #40
	stp	x8, x9, [x29, #-24]
	adrp	x8, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_
	add	x8, x8, :lo12:_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_
	sub	x9, x29, #1
	strb	wzr, [sp, #40]
	strb	wzr, [sp, #72]
	stur	wzr, [x29, #-48]
	sturb	wzr, [x29, #-44]
	stp	x8, x9, [x29, #-72]
	ldr	x0, [x0, :got_lo12:_RNvNtCs_11stackbleach6bleach15in_place_probed]
	bl	_RNvNtNtCs_11stackbleach4arch7aarch645enter
	ldurb	w8, [x29, #-44]
	cmp	w8, #1
	b.ne	.L1
	ldrb	w8, [sp, #72]
	cmp	w8, #2
	b.eq	.L2
	ldp	x29, x30, [sp, #208]
	add	sp, sp, #224
	ret
.L2:
	ldp	x0, x1, [sp, #80]
	bl	_RNvNtCs_3std5panic13resume_unwind
.L1:
	sub	x0, x29, #72
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
	adrp	x1, .Lanon
	add	x1, x1, :lo12:.Lanon
	add	x0, sp, #96
	bl	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise

_RNvCs_9on_record8in_place:
	sub	sp, sp, #224
	stp	x29, x30, [sp, #208]
	add	x29, sp, #208
	add	x8, sp, #8
	add	x9, sp, #72
	stp	x1, x2, [sp, #24]
	stp	x0, x8, [sp, #8]
	add	x8, sp, #96
	adrp	x0, :got:_RNvNtCs_11stackbleach6bleach8in_place
	stur	x8, [x29, #-56]
	add	x8, sp, #16
	sub	x1, x29, #72
	stp	x8, x8, [x29, #-40]
	add	x8, sp, #40
	stp	x8, x9, [x29, #-24]
	adrp	x8, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_
	add	x8, x8, :lo12:_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_
	sub	x9, x29, #1
	strb	wzr, [sp, #40]
	strb	wzr, [sp, #72]
	stur	wzr, [x29, #-48]
	sturb	wzr, [x29, #-44]
	stp	x8, x9, [x29, #-72]
	ldr	x0, [x0, :got_lo12:_RNvNtCs_11stackbleach6bleach8in_place]
	bl	_RNvNtNtCs_11stackbleach4arch7aarch645enter
	ldurb	w8, [x29, #-44]
	cmp	w8, #1
	b.ne	.L1
	ldrb	w8, [sp, #72]
	cmp	w8, #2
	b.eq	.L2
	ldp	x29, x30, [sp, #208]
	add	sp, sp, #224
	ret
.L2:
	ldp	x0, x1, [sp, #80]
	bl	_RNvNtCs_3std5panic13resume_unwind
.L1:
	sub	x0, x29, #72
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
	adrp	x1, .Lanon
	add	x1, x1, :lo12:.Lanon
	add	x0, sp, #96
	bl	_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise

_RNvNtNtCs_11stackbleach4arch7aarch645enter:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7aarch645enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	stp	x29, x30, [sp, #-32]!
	stp	x20, x19, [sp, #16]
	mov	x29, sp
	adrp	x8, :got:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED
	mov	x19, x0
	ldr	x8, [x8, :got_lo12:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED]
	ldr	w20, [x8]
	cmn	w20, #1
	b.eq	.L1
.L2:
	mov	w0, w20
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
	ldr	x0, [x19, #8]
	str	w20, [x19, #24]
	mov	x1, x19
	bl	_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform
	mov	x0, #-1
	ldp	x20, x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	ret
.L1:
	bl	_RNvNtCs_11stackbleach9registers25clear_baseline_and_detect
	mov	w20, w0
	b	.L2
.L3:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform:
	sub	sp, sp, #176
	stp	x29, x30, [sp, #96]
	stp	x26, x25, [sp, #112]
	stp	x24, x23, [sp, #128]
	stp	x22, x21, [sp, #144]
	stp	x20, x19, [sp, #160]
	add	x29, sp, #96
	ldrh	w8, [x0, #104]
	mov	x19, x0
	mov	x20, x1
	cbz	w8, .L1
	ldrh	w8, [x19, #122]
	cbz	w8, .L2
.L1:
	adrp	x24, :got:_RNvNvNtCs_6region4page4size9PAGE_SIZE
	ldr	x24, [x24, :got_lo12:_RNvNvNtCs_6region4page4size9PAGE_SIZE]
	ldp	x21, x22, [x19, #24]
	ldr	x23, [x19, #72]
	ldr	x8, [x24]
	cbz	x8, .L3
.L4:
	mov	x0, x21
	mov	x1, x22
	b	.L5
.L2:
	ldr	w1, [x20, #24]
	mov	x0, x19
	bl	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory11paint_first
	adrp	x24, :got:_RNvNvNtCs_6region4page4size9PAGE_SIZE
	ldr	x24, [x24, :got_lo12:_RNvNvNtCs_6region4page4size9PAGE_SIZE]
	ldp	x21, x22, [x19, #24]
	ldr	x23, [x19, #72]
	ldr	x8, [x24]
	cbnz	x8, .L4
.L3:
	bl	_RNvNtNtCs_6region2os4unix9page_size
	str	x0, [x24]
	mov	x8, x0
	ldp	x0, x1, [x19, #24]
.L5:
	ldr	x9, [x19, #80]
	add	x11, x22, x21
	add	x3, sp, #8
	mov	x2, x20
	add	x10, x23, x9
	cmp	x8, x9
	add	x10, x10, x0
	csel	x8, x8, x9, lo
	mov	w9, #1
	sub	x10, x11, x10
	strb	w9, [x19, #124]
	add	x10, x0, x10
	stp	x10, x8, [sp, #8]
	bl	_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_
	ldrh	w8, [x19, #104]
	ldrh	w26, [x19, #122]
	mov	x20, x0
	mov	w21, w1
	cmp	w8, #1
	b.ne	.L6
	cbz	w26, .L6
	adrp	x22, :got:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED
	ldr	x22, [x22, :got_lo12:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED]
	ldr	w23, [x22]
	cmn	w23, #1
	b.eq	.L7
	adrp	x8, .L_MergedGlobals.1+24
	ldr	x24, [x8, :lo12:.L_MergedGlobals.1+24]
	cbz	x24, .L8
.L9:
	ldrh	w8, [x19, #106]
	ldp	x2, x3, [x19, #24]
	mov	w9, #9216
	mov	x0, x24
	mov	w1, w23
	add	x8, x9, x8, lsl #8
	add	x25, x3, x2
	sub	x22, x25, x26, lsl #8
	subs	x8, x25, x8
	csel	x26, xzr, x8, lo
	cmp	x22, x26
	csel	x4, x22, x26, hi
	bl	_RNvNtNtNtCs_11stackbleach10heap_stack6memory7painted14lowest_touched
	tbnz	w0, #0, .L10
	cmp	x26, x22
	b.ls	.L11
	ldp	x2, x3, [x19, #24]
	mov	x0, x24
	mov	w1, w23
	mov	x4, x22
	bl	_RNvNtNtNtCs_11stackbleach10heap_stack6memory7painted14lowest_touched
	cmp	x0, #1
	b.ne	.L11
.L10:
	add	x2, x1, x24
	mov	x0, x1
	mov	x24, x1
	mov	x1, x25
	mov	w3, w23
	bl	_RNvNtNtCs_11stackbleach4arch7aarch645paint
	sub	x8, x25, x24
	mov	w10, #2047
	ldrh	w11, [x19, #110]
	ubfx	w9, w8, #8, #16
	cmp	w9, #2047
	csel	w9, w9, w10, lo
	tst	x8, #0xffffffffff000000
	csel	w8, w10, w9, ne
	ldrh	w9, [x19, #108]
	cmp	w8, w11
	csel	w10, w8, w11, hi
	cmp	w8, w9
	strh	w10, [x19, #110]
	b.ls	.L12
	ldrb	w9, [x19, #120]
	add	w9, w9, #1
	strb	w9, [x19, #120]
	b	.L13
.L6:
	ldrb	w9, [x19, #124]
	tbz	w9, #0, .L14
	cbz	w8, .L15
	ldp	x22, x25, [x19, #24]
	ldr	x9, [x19, #96]
	strh	wzr, [x19, #122]
	sub	x8, x22, x26, lsl #8
	add	x8, x8, x25
	cmp	x9, x8
	csel	x26, x9, x8, lo
	b	.L16
.L14:
	ldp	x8, x9, [x19, #24]
	ldr	x10, [x19, #72]
	add	x8, x9, x8
	sub	x23, x8, x10
.L17:
	ldp	x8, x9, [x19, #24]
	and	w3, w21, #0x1
	ldr	x10, [x19, #72]
	mov	x0, x19
	mov	x2, x23
	add	x8, x9, x8
	sub	x1, x8, x10
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain
	b	.L18
.L12:
	ldrh	w9, [x19, #112]
	cmp	w8, w9
	csel	w9, w8, w9, hi
	strh	w9, [x19, #112]
.L13:
	ldrb	w9, [x19, #119]
	ldrh	w10, [x19, #114]
	add	w9, w9, #1
	add	w8, w10, w8
	and	w10, w9, #0xff
	strh	w8, [x19, #114]
	cmp	w10, #32
	strb	w9, [x19, #119]
	b.hs	.L19
	mov	w23, wzr
	ldr	x8, [x19, #72]
	ldr	x9, [x19, #32]
	cmp	x8, x9
	b.eq	.L20
.L21:
	ldr	x8, [x19, #96]
	and	w3, w21, #0x1
	mov	x0, x19
	mov	x1, x22
	cmp	x8, x22
	csel	x2, x8, x22, lo
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain
.L20:
	tbz	w23, #0, .L18
	mov	x0, x19
	mov	x1, x24
	bl	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory6needed
	mov	x1, x0
	mov	x0, x19
	bl	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory13unpaint_below
	b	.L18
.L15:
	ldp	x22, x25, [x19, #24]
	ldr	x26, [x19, #96]
.L16:
	cmp	x22, x26
	add	x8, x25, x22
	csel	x23, x22, x26, hi
	subs	x2, x8, x23
	stp	x22, x23, [sp, #8]
	stp	x8, x23, [sp, #24]
	str	x23, [sp, #40]
	b.eq	.L22
	sub	x8, x23, x22
	mov	w1, wzr
	add	x24, x22, x8
	mov	x0, x24
	bl	memset
.L22:
	ldr	x8, [x19, #72]
	cmp	x8, x25
	b.ne	.L23
.L18:
	ldrb	w8, [x19, #125]
	cmp	w8, #1
	b.ne	.L24
	bl	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L24:
	mov	w8, #1
	strb	w8, [x20, #28]
	ldp	x20, x19, [sp, #160]
	ldp	x22, x21, [sp, #144]
	ldp	x24, x23, [sp, #128]
	ldp	x26, x25, [sp, #112]
	ldp	x29, x30, [sp, #96]
	add	sp, sp, #176
	ret
.L23:
	cmp	x26, x22
	b.ls	.L17
	add	x8, sp, #8
	sub	x9, x29, #32
	stp	x22, x23, [sp, #48]
	stp	x8, x19, [x29, #-32]
	add	x8, sp, #48
	stp	x8, x9, [x29, #-16]
	adrp	x8, .L_MergedGlobals.1+64
	add	x8, x8, :lo12:.L_MergedGlobals.1+64
	ldar	x24, [x8]
	cbz	x24, .L25
.L26:
	ldr	w25, [x24]
	subs	w1, w25, #1
	b.lt	.L27
	sub	x0, x29, #16
	bl	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	cbz	w0, .L27
	ldr	w8, [x24]
	cbz	w8, .L28
	ldr	x8, [sp, #32]
	str	x8, [x19, #96]
.L29:
	ldrb	w8, [x19, #126]
	cbz	w8, .L30
	sub	w8, w8, #1
	tst	w8, #0xff
	strb	w8, [x19, #126]
	b.eq	.L31
.L30:
	ldr	x23, [sp, #40]
	b	.L17
.L11:
	and	w3, w21, #0x1
	mov	x0, x19
	mov	x1, x24
	mov	w2, w23
	bl	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory16erase_past_paint
	b	.L18
.L7:
	adrp	x8, :got:_RNvNtNtCs_10std_detect6detect5cache5CACHE
	ldr	x8, [x8, :got_lo12:_RNvNtNtCs_10std_detect6detect5cache5CACHE]
	ldr	x8, [x8, #8]
	cbz	x8, .L32
	and	w23, w8, #0x1
	str	w23, [x22]
	adrp	x8, .L_MergedGlobals.1+24
	ldr	x24, [x8, :lo12:.L_MergedGlobals.1+24]
	cbnz	x24, .L9
.L8:
	bl	_RNvNtCs_11stackbleach5paint11make_number
	mov	x24, x0
	b	.L9
.L19:
	add	x0, x19, #106
	bl	_RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt20_E9end_epochB_
	mov	x23, x0
	add	x24, x1, #1
	ldr	x8, [x19, #72]
	ldr	x9, [x19, #32]
	cmp	x8, x9
	b.ne	.L21
	b	.L20
.L25:
	bl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	cmp	x0, #1
	b.ne	.L33
	mov	x24, x1
	cbnz	x1, .L26
.L33:
	ldr	x8, [sp, #32]
	str	x8, [x19, #96]
	b	.L34
.L27:
	mov	w2, wzr
	b	.L35
.L28:
	mov	w2, #1
.L35:
	sub	x3, x29, #16
	mov	x0, x24
	mov	w1, w25
	bl	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	ldr	x8, [sp, #32]
	str	x8, [x19, #96]
	cbnz	w0, .L29
.L34:
	sub	x2, x23, x22
	mov	x0, x22
	mov	w1, wzr
	bl	memset
	ldr	x8, [x19, #32]
	cmp	x8, #16, lsl #12
	b.hi	.L18
	ldr	x9, [x19, #24]
	stp	x8, xzr, [x19, #72]
	strb	wzr, [x19, #88]
	str	x9, [x19, #96]
	strb	wzr, [x19, #126]
	b	.L18
.L31:
	mov	x0, x19
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	ldr	x23, [sp, #40]
	b	.L17
.L32:
	bl	_RNvNtNtCs_10std_detect6detect5cache21detect_and_initialize
	lsr	x8, x0, #63
	and	w23, w8, #0x1
	str	w23, [x22]
	adrp	x8, .L_MergedGlobals.1+24
	ldr	x24, [x8, :lo12:.L_MergedGlobals.1+24]
	cbnz	x24, .L9
	b	.L8

_RINvCs_3psm8on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	sub	sp, sp, #96
	stp	x29, x30, [sp, #48]
	str	x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	add	x29, sp, #48
	mov	x19, x2
	mov	x20, x1
	mov	x21, x0
	bl	_RNvMCs_3psmNtB_14StackDirection3new
	and	w9, w0, #0xff
	ldp	q0, q1, [x19]
	cmp	w9, #1
	ldr	x8, [x19, #32]
	adrp	x2, _RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_
	add	x2, x2, :lo12:_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_
	csel	x9, xzr, x20, eq
	mov	x0, sp
	add	x1, x29, #31
	add	x3, x21, x9
	stp	q0, q1, [sp]
	str	x8, [sp, #32]
	bl	rust_psm_on_stack
	ldp	x20, x19, [sp, #80]
	ldr	x21, [sp, #64]
	ldp	x29, x30, [sp, #48]
	add	sp, sp, #96
	ret

_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_:
	sub	sp, sp, #192
	stp	x29, x30, [sp, #96]
	stp	x28, x27, [sp, #112]
	stp	x26, x25, [sp, #128]
	stp	x24, x23, [sp, #144]
	stp	x22, x21, [sp, #160]
	stp	x20, x19, [sp, #176]
	add	x29, sp, #96
	mov	w8, #2
	ldr	w9, [x2, #24]
	sub	x21, x1, #32
	strb	w8, [sp, #16]
	mov	x8, #18529
	add	x20, x1, x0
	movk	x8, #37626, lsl #16
	add	x10, x0, x21
	str	w9, [sp, #4]
	movk	x8, #3644, lsl #32
	eor	x9, x20, x0
	mov	x22, x3
	movk	x8, #54711, lsl #48
	mov	x23, x2
	mov	x19, x0
	stp	x8, x0, [x10]
	eor	x8, x9, x8
	stp	x20, x8, [x10, #16]
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x8, TPIDR_EL0
	add	x26, x8, x0
	ldp	x0, x1, [x26]
	stp	x19, x20, [x26]
	orr	x27, x1, x0
	cbnz	x27, .L1
	.weak	__sanitizer_start_switch_fiber
	adrp	x8, :got:__sanitizer_start_switch_fiber
	ldr	x8, [x8, :got_lo12:__sanitizer_start_switch_fiber]
	.weak	__get_unsafe_stack_ptr
	adrp	x9, :got:__get_unsafe_stack_ptr
	ldr	x9, [x9, :got_lo12:__get_unsafe_stack_ptr]
	.weak	__morestack_set_guard
	adrp	x10, :got:__morestack_set_guard
	ldr	x10, [x10, :got_lo12:__morestack_set_guard]
	orr	x9, x9, x10
	orr	x9, x9, x8
	cbnz	x9, .L2
.L3:
	bl	_RNvMCs_3psmNtB_14StackDirection3new
	add	x8, sp, #8
	adrp	x2, _RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_
	add	x2, x2, :lo12:_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_
	stp	x23, x8, [sp, #48]
	and	w8, w0, #0xff
	add	x0, sp, #48
	cmp	w8, #1
	add	x8, sp, #4
	sub	x1, x29, #1
	csel	x9, xzr, x21, eq
	stp	x22, x8, [sp, #64]
	add	x3, x19, x9
	bl	rust_psm_on_stack
.L4:
	cbnz	x27, .L5
	ldr	x8, [x26]
	cmp	x8, x19
	b.ne	.L5
	ldr	x8, [x26, #8]
	cmp	x8, x20
	b.ne	.L5
	stp	xzr, xzr, [x26]
.L6:
	ldr	x0, [sp, #8]
	ldrb	w1, [sp, #16]
	ldp	x20, x19, [sp, #176]
	ldp	x22, x21, [sp, #160]
	ldp	x24, x23, [sp, #144]
	ldp	x26, x25, [sp, #128]
	ldp	x28, x27, [sp, #112]
	ldp	x29, x30, [sp, #96]
	add	sp, sp, #192
	ret
.L5:
	mov	x0, x19
	mov	x1, x20
	bl	_RNvNtCs_11stackbleach7current5leave
	b	.L6
.L1:
	bl	_RNvNtCs_11stackbleach7current4push
	.weak	__sanitizer_start_switch_fiber
	adrp	x8, :got:__sanitizer_start_switch_fiber
	ldr	x8, [x8, :got_lo12:__sanitizer_start_switch_fiber]
	.weak	__get_unsafe_stack_ptr
	adrp	x9, :got:__get_unsafe_stack_ptr
	ldr	x9, [x9, :got_lo12:__get_unsafe_stack_ptr]
	.weak	__morestack_set_guard
	adrp	x10, :got:__morestack_set_guard
	ldr	x10, [x10, :got_lo12:__morestack_set_guard]
	orr	x9, x9, x10
	orr	x9, x9, x8
	cbz	x9, .L3
.L2:
	cbnz	x8, .L7
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbnz	x8, .L8
.L9:
	mov	x24, xzr
	.weak	__morestack_set_guard
	adrp	x28, :got:__morestack_set_guard
	ldr	x28, [x28, :got_lo12:__morestack_set_guard]
	cbnz	x28, .L10
.L11:
.L12:
	add	x8, sp, #24
	stp	x8, x23, [sp, #48]
	add	x8, sp, #8
	stp	x8, x22, [sp, #64]
	add	x8, sp, #4
	str	x8, [sp, #80]
	add	x2, sp, #48
	mov	x0, x19
	mov	x1, x21
	bl	_RINvCs_3psm8on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_
	cbnz	x28, .L13
	.weak	__sanitizer_finish_switch_fiber
	adrp	x8, :got:__sanitizer_finish_switch_fiber
	ldr	x8, [x8, :got_lo12:__sanitizer_finish_switch_fiber]
	cbnz	x8, .L14
.L15:
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbz	x8, .L4
.L16:
	blr	x8
	mov	x21, x0
	bl	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	cmp	x1, x21
	csel	x8, x1, x21, lo
	cmp	x24, x1
	mov	w1, wzr
	ccmp	x21, x24, #2, ls
	csel	x8, x24, x8, ls
	sub	x2, x8, x0
	bl	memset
	b	.L4
.L7:
	add	x0, sp, #24
	mov	x1, x19
	mov	x2, x21
	blr	x8
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbz	x8, .L9
.L8:
	blr	x8
	mov	x24, x0
	.weak	__morestack_set_guard
	adrp	x28, :got:__morestack_set_guard
	ldr	x28, [x28, :got_lo12:__morestack_set_guard]
	cbz	x28, .L11
.L10:
	.weak	__morestack_get_guard
	adrp	x8, :got:__morestack_get_guard
	ldr	x8, [x8, :got_lo12:__morestack_get_guard]
	blr	x8
	mov	x25, x0
	add	x0, x19, #1, lsl #12
	blr	x28
	b	.L12
.L13:
	mov	x0, x25
	blr	x28
	.weak	__sanitizer_finish_switch_fiber
	adrp	x8, :got:__sanitizer_finish_switch_fiber
	ldr	x8, [x8, :got_lo12:__sanitizer_finish_switch_fiber]
	cbz	x8, .L15
.L14:
	ldr	x0, [sp, #24]
	mov	x1, xzr
	mov	x2, xzr
	blr	x8
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbz	x8, .L4
	b	.L16
.L17:
	mov	x19, x0
	cbnz	x28, .L18
	mov	x0, x19
	bl	_Unwind_Resume
.L18:
	mov	x0, x25
	blr	x28
	mov	x0, x19
	bl	_Unwind_Resume

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	stp	x29, x30, [sp, #-64]!
	stp	x24, x23, [sp, #16]
	stp	x22, x21, [sp, #32]
	stp	x20, x19, [sp, #48]
	mov	x29, sp
	ldp	x19, x21, [x0]
	ldp	x23, x22, [x0, #16]
	ldr	x8, [x19]
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x24, TPIDR_EL0
	mov	x20, x0
	ldr	x9, [x24, x0]
	add	x9, x9, #1
	str	x9, [x24, x0]
	mov	x0, x19
	blr	x8
	add	x0, x24, x20
	bl	_RNvNtNtCs_11stackbleach4heap5local5leave
	ldr	x10, [x23, #8]
	cmp	x10, #8
	b.hs	.L1
	mov	w8, wzr
	b	.L2
.L1:
	ldr	x8, [x23]
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
	str	x19, [x21]
	strb	w8, [x21, #8]
	ldr	w0, [x22]
	ldp	x20, x19, [sp, #48]
	ldp	x22, x21, [sp, #32]
	ldp	x24, x23, [sp, #16]
	ldp	x29, x30, [sp], #64
	b	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
.L8:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	stp	x29, x30, [sp, #-80]!
	str	x25, [sp, #16]
	stp	x24, x23, [sp, #32]
	stp	x22, x21, [sp, #48]
	stp	x20, x19, [sp, #64]
	mov	x29, sp
	ldp	x21, x19, [x0]
	ldr	x23, [x0, #32]
	ldp	x22, x24, [x0, #16]
	.weak	__sanitizer_finish_switch_fiber
	adrp	x8, :got:__sanitizer_finish_switch_fiber
	ldr	x8, [x8, :got_lo12:__sanitizer_finish_switch_fiber]
	cbnz	x8, .L1
.L2:
	ldr	x8, [x19]
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x25, TPIDR_EL0
	mov	x20, x0
	ldr	x9, [x25, x0]
	add	x9, x9, #1
	str	x9, [x25, x0]
	mov	x0, x19
	blr	x8
	add	x0, x25, x20
	bl	_RNvNtNtCs_11stackbleach4heap5local5leave
	ldr	x10, [x24, #8]
	cmp	x10, #8
	b.hs	.L3
	mov	w8, wzr
	b	.L4
.L3:
	ldr	x8, [x24]
	lsr	x9, x10, #3
	cmp	x10, #32
	b.hs	.L5
	mov	x10, xzr
	mov	x11, xzr
	b	.L6
.L5:
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	and	x10, x9, #0x1ffffffffffffffc
	add	x11, x8, #16
	and	x12, x9, #0x1ffffffffffffffc
.L7:
	ldp	q2, q3, [x11, #-16]
	subs	x12, x12, #4
	add	x11, x11, #32
	orr	v0.16b, v2.16b, v0.16b
	orr	v1.16b, v3.16b, v1.16b
	b.ne	.L7
	orr	v0.16b, v1.16b, v0.16b
	cmp	x9, x10
	ext	v1.16b, v0.16b, v0.16b, #8
	orr	v0.8b, v0.8b, v1.8b
	fmov	x11, d0
	b.eq	.L8
.L6:
	add	x8, x8, x10, lsl #3
	sub	x9, x9, x10
.L9:
	ldr	x10, [x8], #8
	subs	x9, x9, #1
	orr	x11, x10, x11
	b.ne	.L9
.L8:
	cmp	x11, #0
	cset	w8, ne
.L4:
	str	x19, [x22]
	strb	w8, [x22, #8]
	ldr	w0, [x23]
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
	.weak	__sanitizer_start_switch_fiber
	adrp	x3, :got:__sanitizer_start_switch_fiber
	ldr	x3, [x3, :got_lo12:__sanitizer_start_switch_fiber]
	cbnz	x3, .L10
	ldp	x20, x19, [sp, #64]
	ldr	x25, [sp, #16]
	ldp	x22, x21, [sp, #48]
	ldp	x24, x23, [sp, #32]
	ldp	x29, x30, [sp], #80
	ret
.L1:
	add	x1, x21, #8
	add	x2, x21, #16
	mov	x0, xzr
	blr	x8
	b	.L2
.L10:
	ldp	x1, x2, [x21, #8]
	mov	x0, xzr
	ldp	x20, x19, [sp, #64]
	ldr	x25, [sp, #16]
	ldp	x22, x21, [sp, #48]
	ldp	x24, x23, [sp, #32]
	ldp	x29, x30, [sp], #80
	br	x3
.L11:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvNtCs_11stackbleach6bleach15in_place_probed:
	sub	sp, sp, #288
	stp	x29, x30, [sp, #192]
	stp	x28, x27, [sp, #208]
	stp	x26, x25, [sp, #224]
	stp	x24, x23, [sp, #240]
	stp	x22, x21, [sp, #256]
	stp	x20, x19, [sp, #272]
	add	x29, sp, #192
	adrp	x8, :got:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED
	mov	x19, x0
	ldr	x8, [x8, :got_lo12:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED]
	ldr	w20, [x8]
	cmn	w20, #1
	b.eq	.L1
.L2:
	mov	w0, w20
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
	str	w20, [x19, #24]
	mov	x1, sp
	sub	x0, x29, #80
	bl	_RNvMNtNtCs_11stackbleach6bleach5stackNtB_5Stack6in_use
	ldur	x8, [x29, #-80]
	cmp	x8, #3
	b.eq	.L3
	ldp	q0, q1, [x29, #-80]
	ldr	w21, [x19, #24]
	stp	q0, q1, [sp]
	ldp	q0, q2, [x29, #-48]
	stp	q0, q2, [sp, #32]
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbnz	x8, .L4
	mov	x20, xzr
	.weak	__morestack_set_guard
	adrp	x24, :got:__morestack_set_guard
	ldr	x24, [x24, :got_lo12:__morestack_set_guard]
	cbnz	x24, .L5
.L6:
.L7:
	mov	x2, sp
	add	x0, sp, #72
	mov	x1, sp
	mov	w3, w21
	bl	_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4plan
	ldrb	w27, [sp, #104]
	cmp	w27, #3
	mrs	x26, TPIDR_EL0
	b.eq	.L8
	cmp	w27, #1
	b.ne	.L9
	ldp	x0, x1, [sp, #88]
	ldr	x8, [sp, #72]
	ldr	w3, [sp, #80]
	add	x2, x0, x8
	bl	_RNvNtNtCs_11stackbleach4arch7aarch645paint
	mov	w27, #2
	strb	w27, [sp, #104]
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mov	w8, #1
	strb	w8, [x26, x0]
	b	.L9
.L8:
	ldr	x0, [sp, #88]
	mov	w8, #8960
	ldr	x9, [sp, #72]
	ldr	w3, [sp, #80]
	add	x23, x0, x8
	add	x2, x9, x0
	mov	x1, x23
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6413lowest_change
	mov	w8, #4
	cmp	x0, x23
	cinc	w27, w8, ne
	strb	w27, [sp, #104]
.L9:
	ldr	x8, [x19]
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	ldr	x9, [x26, x0]
	mov	x23, x0
	add	x9, x9, #1
	str	x9, [x26, x0]
	mov	x0, x19
	blr	x8
	add	x0, x26, x23
	bl	_RNvNtNtCs_11stackbleach4heap5local5leave
	cbnz	x24, .L10
	mov	w0, w21
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
	cmp	w27, #2
	b.eq	.L11
.L12:
	cmp	w27, #4
	b.ne	.L13
.L11:
	ldp	x23, x22, [sp, #88]
	ldr	x28, [sp, #72]
	ldr	w25, [sp, #80]
	add	x2, x23, x28
	mov	x0, x23
	mov	x1, x22
	mov	w3, w25
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6413lowest_change
	mov	w8, #8960
	mov	x24, x0
	subs	x8, x0, x8
	csel	x0, xzr, x8, lo
	cmp	x23, x0
	b.ls	.L14
.L15:
	ldp	q0, q1, [sp]
	cmp	w27, #0
	csinv	x3, x23, xzr, ne
	stp	q0, q1, [x29, #-80]
	ldp	q0, q2, [sp, #32]
	stp	q0, q2, [x29, #-48]
	sub	x0, x29, #80
	mov	w1, w21
	mov	x2, x20
	bl	_RNvNtCs_11stackbleach6bleach23erase_asked_out_of_line
	mov	x20, x0
	mov	x22, x1
	add	x0, sp, #72
	mov	x1, xzr
	bl	_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note
	tbnz	w20, #0, .L16
	and	w8, w27, #0x6
	cmp	w8, #4
	b.ne	.L17
	ldr	x8, [sp, #72]
	ldr	x20, [sp, #96]
	mov	x0, x23
	ldr	w3, [sp, #80]
	add	x2, x8, x23
	mov	x1, x20
	bl	_RNvNtNtCs_11stackbleach4arch7aarch645paint
	cmp	x20, x22
	csel	x22, x20, x22, hi
.L17:
	mov	w8, #1
.L18:
	strb	w8, [x19, #28]
	b	.L19
.L14:
	add	x2, x0, x28
	mov	x1, x24
	mov	w3, w25
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6413lowest_change
	cmp	x24, x0
	b.ne	.L15
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbnz	x8, .L20
.L21:
	add	x8, x24, x28
	cmp	w27, #4
	mov	x0, x24
	csel	x2, x8, xzr, eq
	mov	x1, x22
	mov	w3, w25
	bl	_RNvNtNtCs_11stackbleach4arch7aarch645paint
	add	x0, sp, #72
	mov	w1, #1
	mov	x2, x24
	mov	w20, #1
	bl	_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note
	ldr	x8, [sp]
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach6bleach7erasure9RETENTION0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	cbz	x8, .L22
	add	x8, x26, x0
	ldrb	w8, [x8, #8]
	cbnz	w8, .L23
.L22:
	strb	w20, [x19, #28]
.L19:
	mov	x0, x22
	ldp	x20, x19, [sp, #272]
	ldp	x22, x21, [sp, #256]
	ldp	x24, x23, [sp, #240]
	ldp	x26, x25, [sp, #224]
	ldp	x28, x27, [sp, #208]
	ldp	x29, x30, [sp, #192]
	add	sp, sp, #288
	ret
.L1:
	bl	_RNvNtCs_11stackbleach9registers25clear_baseline_and_detect
	mov	w20, w0
	b	.L2
.L3:
	ldp	x10, x11, [x29, #-72]
	mov	w9, #2
	ldr	x8, [x19, #16]
	mov	x22, #-1
	stp	x9, x10, [x8]
	str	x11, [x8, #16]
	strb	w9, [x19, #28]
	b	.L19
.L4:
	blr	x8
	mov	x20, x0
	.weak	__morestack_set_guard
	adrp	x24, :got:__morestack_set_guard
	ldr	x24, [x24, :got_lo12:__morestack_set_guard]
	cbz	x24, .L6
.L5:
	ldr	x23, [sp, #8]
	.weak	__morestack_get_guard
	adrp	x8, :got:__morestack_get_guard
	ldr	x8, [x8, :got_lo12:__morestack_get_guard]
	blr	x8
	mov	x22, x0
	add	x0, x23, #1, lsl #12
	blr	x24
	b	.L7
.L10:
	mov	x0, x22
	blr	x24
	mov	w0, w21
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
	cmp	w27, #2
	b.ne	.L12
	b	.L11
.L13:
	ldr	x23, [sp, #88]
	b	.L15
.L16:
	adrp	x8, .L24
	ldr	x9, [x19, #16]
	ldr	q0, [x8, :lo12:.L24]
	mov	w8, #3
	str	x22, [x9, #32]
	mov	x22, #-1
	str	q0, [x9]
	b	.L18
.L20:
	blr	x8
	mov	x21, x0
	bl	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	cmp	x1, x21
	csel	x8, x1, x21, lo
	cmp	x20, x1
	mov	w1, wzr
	ccmp	x21, x20, #2, ls
	csel	x8, x20, x8, ls
	sub	x2, x8, x0
	bl	memset
	b	.L21
.L23:
	mov	x0, sp
	mov	x1, x24
	mov	x2, x23
	bl	_RNvNtNtCs_11stackbleach6bleach7erasure4cool
	b	.L22
.L25:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L26:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L27:
	cbnz	x24, .L28
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L28:
	mov	x0, x22
	blr	x24
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvNtCs_11stackbleach6bleach8in_place:
	sub	sp, sp, #416
	stp	x29, x30, [sp, #336]
	stp	x28, x25, [sp, #352]
	stp	x24, x23, [sp, #368]
	stp	x22, x21, [sp, #384]
	stp	x20, x19, [sp, #400]
	add	x29, sp, #336
	adrp	x20, :got:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED
	mov	x19, x0
	ldr	x20, [x20, :got_lo12:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED]
	ldr	w8, [x20]
	cmn	w8, #1
	b.eq	.L1
.L2:
	str	w8, [x19, #24]
	mov	x1, sp
	add	x0, sp, #64
	bl	_RNvMNtNtCs_11stackbleach6bleach5stackNtB_5Stack6in_use
	ldr	x8, [sp, #64]
	cmp	x8, #3
	b.eq	.L3
	ldp	q0, q1, [sp, #64]
	ldr	w20, [x19, #24]
	stp	q0, q1, [sp]
	ldp	q0, q2, [sp, #96]
	stp	q0, q2, [sp, #32]
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbnz	x8, .L4
	mov	x21, xzr
	.weak	__morestack_set_guard
	adrp	x24, :got:__morestack_set_guard
	ldr	x24, [x24, :got_lo12:__morestack_set_guard]
	cbnz	x24, .L5
.L6:
.L7:
	ldr	x8, [x19]
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x25, TPIDR_EL0
	mov	x23, x0
	ldr	x9, [x25, x0]
	add	x9, x9, #1
	str	x9, [x25, x0]
	mov	x0, x19
	blr	x8
	add	x0, x25, x23
	bl	_RNvNtNtCs_11stackbleach4heap5local5leave
	cbnz	x24, .L8
.L9:
	movi	v0.2d, #0000000000000000
	adrp	x8, .L10
	ldr	q1, [x8, :lo12:.L10]
	str	q1, [sp, #64]
	stp	q0, q0, [sp, #80]
	stp	q0, q0, [sp, #112]
	stp	q0, q0, [sp, #144]
	stp	q0, q0, [sp, #176]
	mov	x2, sp
	sub	x0, x29, #128
	mov	x1, sp
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	mov	w0, w20
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbz	x8, .L11
	blr	x8
	mov	x22, x0
	bl	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	cmp	x1, x22
	csel	x8, x1, x22, lo
	cmp	x21, x1
	mov	w1, wzr
	ccmp	x22, x21, #2, ls
	csel	x8, x21, x8, ls
	sub	x2, x8, x0
	bl	memset
	b	.L11
.L12:
	add	x0, sp, #64
	mov	w1, w20
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6411erase_below
.L11:
	sub	x0, x29, #128
	add	x1, sp, #64
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	tbnz	w0, #0, .L12
	ldur	x8, [x29, #-16]
	stur	xzr, [x29, #-16]
	cbz	x8, .L13
	ldr	x9, [x19, #16]
	adrp	x10, .L14
	mov	x0, #-1
	ldr	q0, [x10, :lo12:.L14]
	str	x8, [x9, #32]
	mov	w8, #3
	str	q0, [x9]
	b	.L15
.L13:
	sub	x0, x29, #128
	mov	x1, #-1
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	ldr	x0, [sp, #64]
	mov	w8, #1
.L15:
	strb	w8, [x19, #28]
.L16:
	ldp	x20, x19, [sp, #400]
	ldp	x22, x21, [sp, #384]
	ldp	x24, x23, [sp, #368]
	ldp	x28, x25, [sp, #352]
	ldp	x29, x30, [sp, #336]
	add	sp, sp, #416
	ret
.L1:
	adrp	x8, :got:_RNvNtNtCs_10std_detect6detect5cache5CACHE
	ldr	x8, [x8, :got_lo12:_RNvNtNtCs_10std_detect6detect5cache5CACHE]
	ldr	x8, [x8, #8]
	cbz	x8, .L17
.L18:
	and	w8, w8, #0x1
	str	w8, [x20]
	b	.L2
.L3:
	ldp	x10, x11, [sp, #72]
	mov	w9, #2
	ldr	x8, [x19, #16]
	mov	x0, #-1
	stp	x9, x10, [x8]
	str	x11, [x8, #16]
	strb	w9, [x19, #28]
	b	.L16
.L4:
	blr	x8
	mov	x21, x0
	.weak	__morestack_set_guard
	adrp	x24, :got:__morestack_set_guard
	ldr	x24, [x24, :got_lo12:__morestack_set_guard]
	cbz	x24, .L6
.L5:
	ldr	x23, [sp, #8]
	.weak	__morestack_get_guard
	adrp	x8, :got:__morestack_get_guard
	ldr	x8, [x8, :got_lo12:__morestack_get_guard]
	blr	x8
	mov	x22, x0
	add	x0, x23, #1, lsl #12
	blr	x24
	b	.L7
.L8:
	mov	x0, x22
	blr	x24
	b	.L9
.L17:
	bl	_RNvNtNtCs_10std_detect6detect5cache21detect_and_initialize
	lsr	x8, x0, #63
	b	.L18
.L19:
	b	.L20
.L21:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L22:
	cbz	x24, .L23
	mov	x0, x22
	blr	x24
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L24:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L25:
.L20:
	ldur	x8, [x29, #-16]
	cbz	x8, .L23
	sub	x8, x29, #128
	add	x0, x8, #112
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L23:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L26:
	bl	_RNvNtCs_4core9panicking16panic_in_cleanup

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
	sub	sp, sp, #112
	stp	x29, x30, [sp, #80]
	stp	x20, x19, [sp, #96]
	add	x29, sp, #80
	ldrb	w8, [x0, #28]
	cmp	w8, #2
	b.lo	.L1
	ldr	x20, [x0, #56]
	mov	x19, x0
	b.eq	.L2
	ldrb	w8, [x20]
	cmp	w8, #2
	b.ne	.L3
	ldp	x0, x1, [x20, #8]
	sub	x8, x29, #24
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	ldur	x8, [x29, #-24]
	ldur	q0, [x29, #-16]
	mov	x9, #-9223372036854775807
	cmp	x8, x9
	str	q0, [sp, #16]
	stp	xzr, x8, [sp]
	b.eq	.L2
	mov	x8, sp
	ldr	x0, [x19, #16]
	ldur	q0, [x8, #8]
	ldur	x8, [x8, #24]
	str	q0, [sp, #32]
	str	x8, [sp, #48]
	add	x1, sp, #32
	bl	_RNvMNtNtCs_11stackbleach5error4callNtB_5Error6attach
	ldr	w8, [sp]
	tbz	w8, #0, .L2
.L4:
	mov	x8, sp
	add	x0, x8, #8
	bl	_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop
	ldr	x1, [sp, #8]
	cmp	x1, #1
	b.lt	.L2
	ldr	x0, [sp, #16]
	mov	w2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
	b	.L2
.L3:
	mov	x0, x20
	bl	_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_7outcome5EndeduEECs_9on_record
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
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
.L1:
	ldp	x20, x19, [sp, #96]
	ldp	x29, x30, [sp, #80]
	add	sp, sp, #112
	ret
.L5:
	ldr	x1, [sp, #8]
	cmp	x1, #0
	b.le	.L6
	ldr	x0, [sp, #16]
	mov	w2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	ldr	x8, [sp]
	cbz	x8, .L6
	mov	x0, sp
	bl	_RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultINtNtB_6option6OptionNtNtCs_11stackbleach5error10PanicErrorEB_EECs_9on_record
.L6:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L8:
	bl	_RNvNtCs_4core9panicking16panic_in_cleanup
.L9:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mov	x8, sp
	add	x8, x8, #8
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	mov	w8, #1
	str	x8, [sp]
	b	.L4
.L10:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L11:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_:
	sub	sp, sp, #80
	stp	x29, x30, [sp, #32]
	str	x21, [sp, #48]
	stp	x20, x19, [sp, #64]
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
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
.L1:
	ldp	x20, x19, [sp, #64]
	ldr	x21, [sp, #48]
	ldp	x29, x30, [sp, #32]
	add	sp, sp, #80
	ret
.L3:
	bl	_RNvNvNtCs_3std9panicking12catch_unwind7cleanup
	mov	x21, sp
	add	x8, x21, #8
	bl	_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of
	mov	w8, #1
	str	x8, [sp]
	add	x0, x21, #8
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
	cmp	x1, #0
	b.le	.L5
	ldr	x0, [sp, #16]
	mov	w2, #1
	bl	_RNvCs_7___rustc14___rust_dealloc
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L6:
.L5:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L7:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	ldrb	w8, [x0, #124]
	cmp	w8, #1
	b.ne	.L1
	sub	sp, sp, #160
	stp	x29, x30, [sp, #96]
	stp	x24, x23, [sp, #112]
	stp	x22, x21, [sp, #128]
	stp	x20, x19, [sp, #144]
	add	x29, sp, #96
	ldrh	w8, [x0, #104]
	mov	x19, x0
	cmp	w8, #1
	b.ne	.L2
	ldp	x20, x22, [x19, #24]
	ldrh	w9, [x19, #122]
	ldr	x10, [x19, #96]
	strh	wzr, [x19, #122]
	add	x8, x22, x20
	sub	x9, x8, x9, lsl #8
	cmp	x10, x9
	csel	x24, x10, x9, lo
	b	.L3
.L2:
	ldp	x20, x22, [x19, #24]
	ldr	x24, [x19, #96]
	add	x8, x22, x20
.L3:
	cmp	x20, x24
	csel	x23, x20, x24, hi
	subs	x2, x8, x23
	stp	x20, x23, [sp, #8]
	stp	x8, x23, [sp, #24]
	str	x23, [sp, #40]
	b.eq	.L4
	sub	x8, x23, x20
	mov	w1, wzr
	add	x21, x20, x8
	mov	x0, x21
	bl	memset
.L4:
	ldr	x8, [x19, #72]
	cmp	x8, x22
	b.eq	.L5
	cmp	x24, x20
	b.ls	.L5
	add	x8, sp, #8
	sub	x9, x29, #32
	stp	x20, x23, [sp, #48]
	stp	x8, x19, [x29, #-32]
	add	x8, sp, #48
	stp	x8, x9, [x29, #-16]
	adrp	x8, .L_MergedGlobals.1+64
	add	x8, x8, :lo12:.L_MergedGlobals.1+64
	ldar	x21, [x8]
	cbz	x21, .L6
.L7:
	ldr	w22, [x21]
	subs	w1, w22, #1
	b.lt	.L8
	sub	x0, x29, #16
	bl	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	cbz	w0, .L8
	ldr	w8, [x21]
	cbz	w8, .L9
	ldr	x8, [sp, #32]
	str	x8, [x19, #96]
.L10:
	ldrb	w8, [x19, #126]
	cbz	w8, .L5
	sub	w8, w8, #1
	tst	w8, #0xff
	strb	w8, [x19, #126]
	b.eq	.L11
.L5:
	ldp	x20, x19, [sp, #144]
	ldp	x22, x21, [sp, #128]
	ldp	x24, x23, [sp, #112]
	ldp	x29, x30, [sp, #96]
	add	sp, sp, #160
.L1:
	ret
.L6:
	bl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	cmp	x0, #1
	b.ne	.L12
	mov	x21, x1
	cbnz	x1, .L7
.L12:
	ldr	x8, [sp, #32]
	str	x8, [x19, #96]
	b	.L13
.L8:
	mov	w2, wzr
	b	.L14
.L9:
	mov	w2, #1
.L14:
	sub	x3, x29, #16
	mov	x0, x21
	mov	w1, w22
	bl	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	ldr	x8, [sp, #32]
	str	x8, [x19, #96]
	cbnz	w0, .L10
.L13:
	sub	x2, x23, x20
	mov	x0, x20
	mov	w1, wzr
	bl	memset
	ldr	x8, [x19, #32]
	cmp	x8, #16, lsl #12
	b.hi	.L5
	ldr	x9, [x19, #24]
	stp	x8, xzr, [x19, #72]
	strb	wzr, [x19, #88]
	str	x9, [x19, #96]
	strb	wzr, [x19, #126]
	b	.L5
.L11:
	mov	x0, x19
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	b	.L5

_RNvNtNtCs_11stackbleach4arch7aarch6411erase_below:
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
	b	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7aarch6411erase_below:

_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers:
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
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers:

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory16erase_past_paint:
	sub	sp, sp, #192
	stp	x29, x30, [sp, #96]
	stp	x28, x27, [sp, #112]
	stp	x26, x25, [sp, #128]
	stp	x24, x23, [sp, #144]
	stp	x22, x21, [sp, #160]
	stp	x20, x19, [sp, #176]
	add	x29, sp, #96
	ldrh	w8, [x0, #122]
	ldrh	w9, [x0, #104]
	mov	w21, w2
	ldp	x24, x26, [x0, #24]
	mov	x22, x1
	lsl	x8, x8, #8
	cmp	w9, #0
	ldr	x9, [x0, #96]
	ldr	x19, [x0, #72]
	mov	x20, x0
	str	w3, [sp, #4]
	add	x27, x26, x24
	csel	x8, x8, xzr, ne
	sub	x8, x27, x8
	cmp	x9, x8
	csel	x28, x9, x8, lo
	cmp	x24, x28
	csel	x23, x24, x28, hi
	cmp	x19, x26
	csel	x25, x24, x23, eq
	subs	x2, x8, x25
	stp	x24, x25, [sp, #8]
	stp	x8, x25, [sp, #24]
	str	x25, [sp, #40]
	b.eq	.L1
	mov	x0, x25
	mov	w1, wzr
	bl	memset
.L1:
	cmp	x19, x26
	b.ne	.L2
.L3:
	mov	w25, wzr
	b	.L4
.L2:
	cmp	x28, x24
	b.ls	.L5
	add	x8, sp, #8
	sub	x9, x29, #32
	stp	x24, x23, [sp, #48]
	stp	x8, x20, [x29, #-32]
	add	x8, sp, #48
	stp	x8, x9, [x29, #-16]
	adrp	x8, .L_MergedGlobals.1+64
	add	x8, x8, :lo12:.L_MergedGlobals.1+64
	ldar	x25, [x8]
	cbz	x25, .L6
.L7:
	ldr	w26, [x25]
	subs	w1, w26, #1
	b.lt	.L8
	sub	x0, x29, #16
	bl	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_
	cbz	w0, .L8
	ldr	w8, [x25]
	cbz	w8, .L9
	ldr	x8, [sp, #32]
	str	x8, [x20, #96]
.L10:
	ldrb	w8, [x20, #126]
	cbz	w8, .L11
	sub	w8, w8, #1
	tst	w8, #0xff
	strb	w8, [x20, #126]
	b.eq	.L12
.L11:
	ldr	x23, [sp, #40]
.L5:
	mov	w25, #1
.L4:
	cmp	w25, #0
	ldrh	w10, [x20, #104]
	csel	x8, x23, x24, ne
	sub	x8, x27, x8
	lsr	x9, x8, #8
	tst	x8, #0xff
	cinc	x24, x9, ne
	cmp	w10, #1
	b.ne	.L13
	and	w8, w24, #0xffff
	mov	w9, #2047
	ldrh	w10, [x20, #110]
	cmp	w8, #2047
	csel	w8, w8, w9, lo
	tst	x24, #0x1ffffffffff0000
	csel	w8, w9, w8, ne
	ldrh	w9, [x20, #108]
	cmp	w8, w10
	csel	w10, w8, w10, hi
	cmp	w8, w9
	strh	w10, [x20, #110]
	b.ls	.L14
	ldrb	w9, [x20, #120]
	add	w9, w9, #1
	strb	w9, [x20, #120]
	b	.L15
.L14:
	ldrh	w9, [x20, #112]
	cmp	w8, w9
	csel	w9, w8, w9, hi
	strh	w9, [x20, #112]
.L15:
	ldrb	w9, [x20, #119]
	ldrh	w10, [x20, #114]
	add	w9, w9, #1
	add	w8, w10, w8
	and	w10, w9, #0xff
	strh	w8, [x20, #114]
	cmp	w10, #32
	strb	w9, [x20, #119]
	b.hs	.L16
.L13:
	add	x3, x24, #1
	mov	x0, x20
	mov	x1, x22
	mov	w2, w21
	bl	_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory9paint_for
	ldrh	w8, [x20, #122]
	ldrh	w9, [x20, #104]
	lsl	x8, x8, #8
	cmp	w9, #0
	csel	x8, x8, xzr, ne
	cbz	w25, .L17
	ldr	x9, [x20, #72]
	ldr	x10, [x20, #32]
	cmp	x9, x10
	b.eq	.L17
	ldr	w3, [sp, #4]
	sub	x1, x27, x8
	mov	x0, x20
	mov	x2, x23
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain
.L17:
	ldp	x20, x19, [sp, #176]
	ldp	x22, x21, [sp, #160]
	ldp	x24, x23, [sp, #144]
	ldp	x26, x25, [sp, #128]
	ldp	x28, x27, [sp, #112]
	ldp	x29, x30, [sp, #96]
	add	sp, sp, #192
	ret
.L16:
	add	x0, x20, #106
	bl	_RNvMNtCs_11stackbleach6depthsINtB_6DepthsKt20_E9end_epochB_
	b	.L13
.L6:
	bl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	cmp	x0, #1
	b.ne	.L18
	mov	x25, x1
	cbnz	x1, .L7
.L18:
	ldr	x8, [sp, #32]
	str	x8, [x20, #96]
	b	.L19
.L8:
	mov	w2, wzr
	b	.L20
.L9:
	mov	w2, #1
.L20:
	sub	x3, x29, #16
	mov	x0, x25
	mov	w1, w26
	bl	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_
	ldr	x8, [sp, #32]
	str	x8, [x20, #96]
	cbnz	w0, .L10
.L19:
	sub	x2, x23, x24
	mov	x0, x24
	mov	w1, wzr
	bl	memset
	ldr	x8, [x20, #32]
	cmp	x8, #16, lsl #12
	b.hi	.L3
	ldr	x9, [x20, #24]
	mov	w25, wzr
	stp	x8, xzr, [x20, #72]
	strb	wzr, [x20, #88]
	str	x9, [x20, #96]
	strb	wzr, [x20, #126]
	b	.L4
.L12:
	mov	x0, x20
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose
	b	.L11

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory9paint_for:
	stp	x29, x30, [sp, #-80]!
	str	x25, [sp, #16]
	stp	x24, x23, [sp, #32]
	stp	x22, x21, [sp, #48]
	stp	x20, x19, [sp, #64]
	mov	x29, sp
	adrp	x25, :got:_RNvNvNtCs_6region4page4size9PAGE_SIZE
	mov	x20, x0
	mov	x22, x3
	ldr	x25, [x25, :got_lo12:_RNvNvNtCs_6region4page4size9PAGE_SIZE]
	ldp	x24, x23, [x0, #24]
	mov	w19, w2
	mov	x21, x1
	ldr	x0, [x25]
	cbnz	x0, .L1
	bl	_RNvNtNtCs_6region2os4unix9page_size
	str	x0, [x25]
	cbz	x0, .L2
.L1:
	ldrh	w8, [x20, #104]
	cmp	w8, #1
	b.ne	.L3
	mov	w8, #8960
	mov	w9, #131072
	add	x1, x23, x24
	adds	x8, x8, x22, lsl #8
	ldrh	w11, [x20, #122]
	csinv	x8, x8, xzr, lo
	cmp	x8, x23
	csel	x8, x8, x23, lo
	cmp	x8, #32, lsl #12
	csel	x8, x8, x9, lo
	ldr	x9, [x20, #72]
	sub	x8, x1, x8
	udiv	x8, x8, x0
	sub	x10, x1, x9
	mul	x8, x8, x0
	cmp	x10, x8
	csel	x10, x10, x8, lo
	cmp	x9, x23
	sub	x9, x1, x11, lsl #8
	csel	x8, x8, x10, eq
	cmp	x8, x9
	csel	x0, x8, x9, lo
	sub	x8, x1, x0
	lsr	x9, x8, #24
	cbnz	x9, .L4
	lsr	x8, x8, #8
	add	x2, x0, x21
	mov	w3, w19
	strh	w8, [x20, #122]
	ldp	x20, x19, [sp, #64]
	ldr	x25, [sp, #16]
	ldp	x22, x21, [sp, #48]
	ldp	x24, x23, [sp, #32]
	ldp	x29, x30, [sp], #80
	b	_RNvNtNtCs_11stackbleach4arch7aarch645paint
.L3:
	ldp	x20, x19, [sp, #64]
	ldr	x25, [sp, #16]
	ldp	x22, x21, [sp, #48]
	ldp	x24, x23, [sp, #32]
	ldp	x29, x30, [sp], #80
	ret
.L4:
	adrp	x0, .Lanon
	add	x0, x0, :lo12:.Lanon
	adrp	x3, .Lanon
	add	x3, x3, :lo12:.Lanon
	adrp	x4, .Lanon
	add	x4, x4, :lo12:.Lanon
	add	x2, x29, #31
	mov	w1, #18
	bl	_RNvNtCs_4core6result13unwrap_failed
.L2:
	adrp	x0, .Lanon
	add	x0, x0, :lo12:.Lanon
	bl	_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero

_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory13unpaint_below:
	sub	sp, sp, #96
	stp	x29, x30, [sp, #16]
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	add	x29, sp, #16
	ldrh	w8, [x0, #104]
	cmp	w8, #1
	b.ne	.L1
	ldp	x23, x8, [x0, #24]
	adrp	x25, :got:_RNvNvNtCs_6region4page4size9PAGE_SIZE
	ldrh	w9, [x0, #122]
	ldr	x25, [x25, :got_lo12:_RNvNvNtCs_6region4page4size9PAGE_SIZE]
	mov	x19, x0
	add	x24, x8, x23
	ldr	x0, [x25]
	sub	x21, x24, x9, lsl #8
	cmp	x21, x1
	csel	x22, x21, x1, hi
	sub	x20, x22, x21
	cbz	x0, .L2
	cmp	x20, x0, lsl #2
	b.hs	.L3
	b	.L1
.L2:
	mov	x26, x1
	bl	_RNvNtNtCs_6region2os4unix9page_size
	mov	x1, x26
	str	x0, [x25]
	cmp	x20, x0, lsl #2
	b.lo	.L1
.L3:
	sub	x8, x24, x22
	lsr	x9, x8, #24
	cbnz	x9, .L4
	lsr	x8, x8, #8
	cmp	x21, x1
	sub	x24, x21, x23
	strh	w8, [x19, #122]
	b.hs	.L5
	add	x0, x23, x24
	mov	w1, wzr
	mov	x2, x20
	add	x21, x23, x24
	bl	memset
.L5:
	add	x0, x23, x24
	mov	x1, x20
	mov	w2, #4
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
	str	x8, [sp]
	bl	madvise
	cbz	w0, .L7
	ldr	w8, [x21]
	mov	w9, #2
	mov	x0, sp
	orr	x20, x9, x8, lsl #32
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	str	x20, [sp]
.L7:
	mov	x0, sp
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L6:
	ldr	x8, [x19, #96]
	cmp	x22, x8
	csel	x8, x22, x8, hi
	str	x8, [x19, #96]
.L1:
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #96
	ret
.L4:
	adrp	x0, .Lanon
	add	x0, x0, :lo12:.Lanon
	adrp	x3, .Lanon
	add	x3, x3, :lo12:.Lanon
	adrp	x4, .Lanon
	add	x4, x4, :lo12:.Lanon
	sub	x2, x29, #1
	mov	w1, #18
	bl	_RNvNtCs_4core6result13unwrap_failed

_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4plan:
	stp	x29, x30, [sp, #-96]!
	str	x27, [sp, #16]
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	mov	x29, sp
	adrp	x8, .L_MergedGlobals.1+24
	mov	x23, x1
	mov	x19, x0
	ldr	x20, [x8, :lo12:.L_MergedGlobals.1+24]
	cbz	x20, .L1
.L2:
	sub	x8, x2, #128
	and	x21, x8, #0xffffffffffffff00
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x24, TPIDR_EL0
	mov	w10, #23808
	ldrh	w25, [x24, x0]
	add	x8, x25, #1
	lsl	x9, x8, #8
	cmp	x9, x10
	csel	x9, x9, x10, lo
	mov	w10, #8960
	add	x9, x9, x10
	ldr	x10, [x23]
	subs	x9, x21, x9
	csel	x22, xzr, x9, lo
	cmp	x8, #9
	mov	w8, #9
	csinc	x26, x8, x25, hs
	cbz	x10, .L3
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	ldr	x8, [x24, x0]
	cmp	x8, x22
	b.hi	.L4
.L5:
	adrp	x8, .L_MergedGlobals.1
	ldrb	w8, [x8, :lo12:.L_MergedGlobals.1]
	cmp	w8, #1
	b.eq	.L6
	cmp	w8, #2
	b.ne	.L7
.L8:
	mov	w8, wzr
	b	.L9
.L6:
	ldr	x8, [x23]
	cbz	x8, .L10
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	ldrb	w8, [x24, x0]
.L11:
	tst	w8, #0x1
	mov	w8, #3
	csinc	w8, w8, wzr, ne
	b	.L9
.L3:
	ldr	x8, [x23, #8]
	cmp	x8, x22
	cset	w0, ls
	cmp	w25, #9
	b.lo	.L12
.L13:
	cbnz	w0, .L12
	mov	w8, #8960
	ldr	x9, [x23]
	add	x8, x8, x26, lsl #8
	subs	x8, x21, x8
	csel	x22, xzr, x8, lo
	cbz	x9, .L14
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach6bleach4band4ROOM0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	ldr	x8, [x24, x0]
	cmp	x8, x22
	b.ls	.L5
	mov	x0, x23
	mov	x1, x22
	mov	x2, x21
	mov	w25, w3
	bl	_RNvNtNtCs_11stackbleach6bleach4band10makes_room
	cbz	w0, .L15
	mov	w3, w25
	b	.L5
.L10:
	mov	w8, #3
.L9:
	str	x20, [x19]
	str	w3, [x19, #8]
	stp	x22, x21, [x19, #16]
	strb	w8, [x19, #32]
	ldp	x20, x19, [sp, #80]
	ldr	x27, [sp, #16]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x29, x30, [sp], #96
	ret
.L14:
	ldr	x8, [x23, #8]
	cmp	x8, x22
	b.ls	.L5
	b	.L8
.L1:
	mov	w20, w3
	mov	x21, x2
	bl	_RNvNtCs_11stackbleach5paint11make_number
	mov	x2, x21
	mov	w3, w20
	mov	x20, x0
	b	.L2
.L4:
	mov	x0, x23
	mov	x1, x22
	mov	x2, x21
	mov	w27, w3
	bl	_RNvNtNtCs_11stackbleach6bleach4band10makes_room
	mov	w3, w27
	cmp	w25, #9
	b.hs	.L13
.L12:
	tbnz	w0, #0, .L5
	b	.L8
.L7:
	mov	w25, w3
	bl	_RNvNtCs_11stackbleach6probes8find_out
	ldr	x9, [x23]
	mov	w8, w0
	cbz	x9, .L16
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	tbz	w8, #0, .L15
	ldrb	w8, [x24, x0]
	mov	w3, w25
	b	.L11
.L15:
	mov	w8, wzr
	b	.L17
.L16:
	cmp	w8, #0
	mov	w8, #3
	csel	w8, w8, wzr, ne
.L17:
	mov	w3, w25
	b	.L9

_RNvMNtNtCs_11stackbleach6bleach4bandNtB_4Band4note:
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	ldrb	w3, [x0, #32]
	mov	x9, x1
	mov	x8, x0
	cmp	w3, #2
	mrs	x10, TPIDR_EL0
	b.ne	.L1
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach6bleach4band12IS_RELIED_ON0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	strb	wzr, [x10, x0]
.L1:
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtCs_11stackbleach6bleach4band6DEPTHS0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	cmp	x9, #1
	add	x9, x10, x0
	ldrh	w15, [x9]
	ldrh	w16, [x9, #2]
	ldrh	w14, [x9, #4]
	ldrh	w13, [x9, #6]
	ldrh	w12, [x9, #8]
	ldrh	w11, [x9, #10]
	ldrb	w10, [x9, #12]
	ldrb	w18, [x9, #13]
	ldrb	w17, [x9, #14]
	b.ne	.L2
	ldr	x8, [x8, #24]
	mov	w1, #2047
	add	w18, w18, #1
	sub	x8, x8, x2
	ubfx	w0, w8, #8, #16
	cmp	w0, #2047
	csel	w0, w0, w1, lo
	tst	x8, #0xffffffffff000000
	csel	w8, w1, w0, ne
	and	w1, w18, #0xff
	cmp	w8, w14
	add	w12, w8, w12
	csel	w14, w8, w14, hi
	cmp	w8, w13
	csel	w0, w8, w13, hi
	cmp	w8, w16
	cinc	w17, w17, hi
	csel	w13, w13, w0, hi
	cmp	w1, #32
	b.lo	.L3
	sub	w8, w18, w17
	sub	w15, w14, w13
	and	w16, w17, #0xff
	mov	w17, #150
	and	w15, w15, #0xffff
	and	w8, w8, #0xff
	mul	w16, w16, w17
	mov	w17, wzr
	mov	w18, wzr
	mul	w8, w8, w15
	add	w15, w10, #1
	cmp	w16, w8
	and	w8, w15, #0xff
	ubfx	w16, w12, #5, #11
	csel	w15, w13, w14, lo
	cmp	w14, w11
	mov	w12, wzr
	csel	w11, w14, w11, hi
	cmp	w8, #64
	mov	w13, wzr
	csinc	w10, wzr, w10, hs
	csel	w11, w11, wzr, lo
	mov	w14, wzr
	b	.L3
.L2:
	cmp	w3, #4
	b.eq	.L4
	cmp	w3, #2
	b.ne	.L3
.L4:
	ldp	x0, x8, [x8, #16]
	add	w18, w18, #1
	and	w1, w18, #0xff
	sub	x8, x8, x0
	mov	w0, #32768
	lsl	x8, x8, #1
	cmp	x8, #8, lsl #12
	csel	x8, x8, x0, lo
	lsr	x8, x8, #8
	cmp	w8, w14
	add	w12, w12, w8
	csel	w14, w8, w14, hi
	cmp	w8, w13
	csel	w0, w8, w13, hi
	cmp	w16, w8
	csel	w13, w13, w0, lo
	cinc	w17, w17, lo
	cmp	w1, #32
	b.hs	.L5
.L6:
	and	w15, w15, #0xffff
	and	w8, w8, #0xffff
	cmp	w8, w15
	csel	w15, w8, w15, hi
.L3:
	strh	w15, [x9]
	strh	w16, [x9, #2]
	strh	w14, [x9, #4]
	strh	w13, [x9, #6]
	strh	w12, [x9, #8]
	strh	w11, [x9, #10]
	strb	w10, [x9, #12]
	strb	w18, [x9, #13]
	strb	w17, [x9, #14]
	ldp	x29, x30, [sp], #16
	ret
.L5:
	sub	w15, w18, w17
	sub	w16, w14, w13
	and	w17, w17, #0xff
	mov	w18, #150
	and	w16, w16, #0xffff
	and	w15, w15, #0xff
	mul	w17, w17, w18
	add	w18, w10, #1
	mul	w15, w15, w16
	and	w16, w14, #0xffff
	cmp	w17, w15
	and	w17, w18, #0xff
	mov	w18, wzr
	csel	w15, w13, w14, lo
	cmp	w16, w11
	mov	w13, wzr
	csel	w11, w16, w11, hi
	cmp	w17, #64
	ubfx	w16, w12, #5, #11
	csinc	w10, wzr, w10, hs
	csel	w11, w11, wzr, lo
	mov	w17, wzr
	mov	w12, wzr
	mov	w14, wzr
	b	.L6

_RNvNtNtCs_11stackbleach4arch7aarch645paint:
	hint	#34
	dup	v0.2d, x2
	mov	x3, #256
	cmp	x2, #0
	csel	x3, x3, xzr, ne
	dup	v4.2d, x3
	cmp	x0, x1
	b.hs	.L1
	stp	q0, q0, [x0]
	stp	q0, q0, [x0, #32]
	stp	q0, q0, [x0, #64]
	stp	q0, q0, [x0, #96]
	stp	q0, q0, [x0, #128]
	stp	q0, q0, [x0, #160]
	stp	q0, q0, [x0, #192]
	stp	q0, q0, [x0, #224]
	add	v0.2d, v0.2d, v4.2d
	add	x0, x0, #256
	b	.L2
	ret
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7aarch645paint:

_RNvNtNtCs_11stackbleach4arch7aarch6413lowest_change:
	hint	#34
	dup	v0.2d, x2
	mov	x3, #256
	dup	v4.2d, x3
	cmp	x0, x1
	b.hs	.L1
	ldp	q1, q2, [x0]
	cmeq	v1.16b, v1.16b, v0.16b
	cmeq	v2.16b, v2.16b, v0.16b
	and	v1.16b, v1.16b, v2.16b
	ldp	q2, q3, [x0, #32]
	cmeq	v2.16b, v2.16b, v0.16b
	cmeq	v3.16b, v3.16b, v0.16b
	and	v2.16b, v2.16b, v3.16b
	and	v1.16b, v1.16b, v2.16b
	ldp	q2, q3, [x0, #64]
	cmeq	v2.16b, v2.16b, v0.16b
	cmeq	v3.16b, v3.16b, v0.16b
	and	v2.16b, v2.16b, v3.16b
	and	v1.16b, v1.16b, v2.16b
	ldp	q2, q3, [x0, #96]
	cmeq	v2.16b, v2.16b, v0.16b
	cmeq	v3.16b, v3.16b, v0.16b
	and	v2.16b, v2.16b, v3.16b
	and	v1.16b, v1.16b, v2.16b
	ldp	q2, q3, [x0, #128]
	cmeq	v2.16b, v2.16b, v0.16b
	cmeq	v3.16b, v3.16b, v0.16b
	and	v2.16b, v2.16b, v3.16b
	and	v1.16b, v1.16b, v2.16b
	ldp	q2, q3, [x0, #160]
	cmeq	v2.16b, v2.16b, v0.16b
	cmeq	v3.16b, v3.16b, v0.16b
	and	v2.16b, v2.16b, v3.16b
	and	v1.16b, v1.16b, v2.16b
	ldp	q2, q3, [x0, #192]
	cmeq	v2.16b, v2.16b, v0.16b
	cmeq	v3.16b, v3.16b, v0.16b
	and	v2.16b, v2.16b, v3.16b
	and	v1.16b, v1.16b, v2.16b
	ldp	q2, q3, [x0, #224]
	cmeq	v2.16b, v2.16b, v0.16b
	cmeq	v3.16b, v3.16b, v0.16b
	and	v2.16b, v2.16b, v3.16b
	and	v1.16b, v1.16b, v2.16b
	uminv	b1, v1.16b
	umov	w3, v1.b[0]
	cmp	w3, #255
	b.ne	.L1
	add	v0.2d, v0.2d, v4.2d
	add	x0, x0, #256
	b	.L2
	movi	d1, #0000000000000000
	movi	d2, #0000000000000000
	movi	d3, #0000000000000000
	mov	x3, xzr
	ret
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7aarch6413lowest_change:

