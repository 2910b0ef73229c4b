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
	adrp	x8, _RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE7performuEB_
	add	x8, x8, :lo12:_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE7performuEB_
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
	bl	_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE12drop_refuseduEB_
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
	stp	x29, x30, [sp, #-48]!
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	adrp	x8, _RNvNtNtCs_11stackbleach4arch7aarch648DETECTED.0
	mov	x19, x0
	ldr	w20, [x8, :lo12:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED.0]
	cmn	w20, #1
	b.eq	.L1
.L2:
	mov	w0, w20
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
	ldr	x21, [x19, #8]
	str	w20, [x19, #24]
	mov	x0, x21
	mov	x1, x19
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave
	mov	x19, x0
	and	w1, w1, #0x1
	mov	x0, x21
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	mov	w8, #1
	mov	x0, #-1
	strb	w8, [x19, #28]
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.L1:
	bl	_RNvNtCs_11stackbleach9registers25clear_baseline_and_detect
	mov	w20, w0
	b	.L2
.L3:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory17perform_and_leave:
	sub	sp, sp, #192
	stp	x29, x30, [sp, #96]
	str	x27, [sp, #112]
	stp	x26, x25, [sp, #128]
	stp	x24, x23, [sp, #144]
	stp	x22, x21, [sp, #160]
	stp	x20, x19, [sp, #176]
	add	x29, sp, #96
	adrp	x24, :got:_RNvNvNtCs_6region4page4size9PAGE_SIZE
	mov	x20, x0
	mov	x21, x1
	ldr	x24, [x24, :got_lo12:_RNvNvNtCs_6region4page4size9PAGE_SIZE]
	ldp	x19, x23, [x0, #24]
	ldr	x22, [x0, #72]
	ldr	x0, [x24]
	cbnz	x0, .L1
	bl	_RNvNtNtCs_6region2os4unix9page_size
	str	x0, [x24]
.L1:
	ldr	x8, [x20, #80]
	mov	w9, #1
	mov	w10, #2
	strb	w9, [x20, #104]
	ldr	w9, [x21, #24]
	add	x20, x23, x19
	add	x11, x22, x8
	strb	w10, [sp, #24]
	cmp	x0, x8
	sub	x10, x23, x11
	str	w9, [x29, #24]
	csel	x8, x0, x8, lo
	add	x9, x19, x10
	sub	x22, x23, #32
	stp	x9, x8, [sp]
	mov	x9, #18529
	add	x10, x19, x22
	movk	x9, #37626, lsl #16
	movk	x9, #3644, lsl #32
	movk	x9, #54711, lsl #48
	eor	x8, x19, x9
	stp	x9, x19, [x10]
	eor	x8, x20, x8
	stp	x20, x8, [x10, #16]
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x8, TPIDR_EL0
	add	x25, x8, x0
	ldp	x0, x1, [x25]
	stp	x19, x20, [x25]
	orr	x26, x1, x0
	cbnz	x26, .L2
	.weak	__sanitizer_start_switch_fiber
	adrp	x8, :got:__sanitizer_start_switch_fiber
	ldr	x8, [x8, :got_lo12:__sanitizer_start_switch_fiber]
	cbnz	x8, .L3
.L4:
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbnz	x8, .L5
.L6:
	mov	x23, xzr
	.weak	__morestack_set_guard
	adrp	x27, :got:__morestack_set_guard
	ldr	x27, [x27, :got_lo12:__morestack_set_guard]
	cbnz	x27, .L7
.L8:
.L9:
	bl	_RNvMCs_3psmNtB_14StackDirection3new
	and	w9, w0, #0xff
	add	x8, sp, #32
	mov	x10, sp
	cmp	w9, #1
	stp	x8, x21, [x29, #-40]
	add	x8, sp, #16
	csel	x9, xzr, x22, eq
	stp	x8, x10, [x29, #-24]
	add	x8, x29, #24
	adrp	x2, _RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_
	add	x2, x2, :lo12:_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_
	sub	x0, x29, #40
	add	x1, x29, #31
	add	x3, x19, x9
	stur	x8, [x29, #-8]
	bl	rust_psm_on_stack
	cbnz	x27, .L10
	.weak	__sanitizer_finish_switch_fiber
	adrp	x8, :got:__sanitizer_finish_switch_fiber
	ldr	x8, [x8, :got_lo12:__sanitizer_finish_switch_fiber]
	cbnz	x8, .L11
.L12:
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbnz	x8, .L13
.L14:
	cbnz	x26, .L15
.L16:
	ldr	x8, [x25]
	cmp	x8, x19
	b.ne	.L15
	ldr	x8, [x25, #8]
	cmp	x8, x20
	b.ne	.L15
	stp	xzr, xzr, [x25]
.L17:
	ldr	x0, [sp, #16]
	ldrb	w1, [sp, #24]
	ldp	x20, x19, [sp, #176]
	ldr	x27, [sp, #112]
	ldp	x22, x21, [sp, #160]
	ldp	x24, x23, [sp, #144]
	ldp	x26, x25, [sp, #128]
	ldp	x29, x30, [sp, #96]
	add	sp, sp, #192
	ret
.L2:
	bl	_RNvNtCs_11stackbleach7current4push
	.weak	__sanitizer_start_switch_fiber
	adrp	x8, :got:__sanitizer_start_switch_fiber
	ldr	x8, [x8, :got_lo12:__sanitizer_start_switch_fiber]
	cbz	x8, .L4
.L3:
	add	x0, sp, #32
	mov	x1, x19
	mov	x2, x22
	blr	x8
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbz	x8, .L6
.L5:
	blr	x8
	mov	x23, x0
	.weak	__morestack_set_guard
	adrp	x27, :got:__morestack_set_guard
	ldr	x27, [x27, :got_lo12:__morestack_set_guard]
	cbz	x27, .L8
.L7:
	.weak	__morestack_get_guard
	adrp	x8, :got:__morestack_get_guard
	ldr	x8, [x8, :got_lo12:__morestack_get_guard]
	blr	x8
	mov	x24, x0
	add	x0, x19, #1, lsl #12
	blr	x27
	b	.L9
.L10:
	mov	x0, x24
	blr	x27
	.weak	__sanitizer_finish_switch_fiber
	adrp	x8, :got:__sanitizer_finish_switch_fiber
	ldr	x8, [x8, :got_lo12:__sanitizer_finish_switch_fiber]
	cbz	x8, .L12
.L11:
	ldr	x0, [sp, #32]
	mov	x1, xzr
	mov	x2, xzr
	blr	x8
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbz	x8, .L14
.L13:
	blr	x8
	mov	x21, x0
	bl	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	cmp	x1, x21
	csel	x8, x1, x21, lo
	cmp	x23, x1
	mov	w1, wzr
	ccmp	x21, x23, #2, ls
	csel	x8, x23, x8, ls
	sub	x2, x8, x0
	bl	memset
	cbz	x26, .L16
.L15:
	mov	x0, x19
	mov	x1, x20
	bl	_RNvNtCs_11stackbleach7current5leave
	b	.L17
.L18:
	mov	x19, x0
	cbnz	x27, .L19
	mov	x0, x19
	bl	_Unwind_Resume
.L19:
	mov	x0, x24
	blr	x27
	mov	x0, x19
	bl	_Unwind_Resume

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	stp	x29, x30, [sp, #-64]!
	str	x23, [sp, #16]
	stp	x22, x21, [sp, #32]
	stp	x20, x19, [sp, #48]
	mov	x29, sp
	ldp	x20, x19, [x0]
	ldr	x22, [x0, #32]
	ldp	x21, x23, [x0, #16]
	.weak	__sanitizer_finish_switch_fiber
	adrp	x8, :got:__sanitizer_finish_switch_fiber
	ldr	x8, [x8, :got_lo12:__sanitizer_finish_switch_fiber]
	cbnz	x8, .L1
	ldr	x8, [x19]
	mov	x0, x19
	blr	x8
	ldr	x10, [x23, #8]
	cmp	x10, #8
	b.hs	.L2
.L3:
	mov	w8, wzr
	b	.L4
.L1:
	add	x1, x20, #8
	add	x2, x20, #16
	mov	x0, xzr
	blr	x8
	ldr	x8, [x19]
	mov	x0, x19
	blr	x8
	ldr	x10, [x23, #8]
	cmp	x10, #8
	b.lo	.L3
.L2:
	ldr	x8, [x23]
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
	str	x19, [x21]
	strb	w8, [x21, #8]
	ldr	w0, [x22]
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
	.weak	__sanitizer_start_switch_fiber
	adrp	x3, :got:__sanitizer_start_switch_fiber
	ldr	x3, [x3, :got_lo12:__sanitizer_start_switch_fiber]
	cbnz	x3, .L10
	ldp	x20, x19, [sp, #48]
	ldr	x23, [sp, #16]
	ldp	x22, x21, [sp, #32]
	ldp	x29, x30, [sp], #64
	ret
.L10:
	ldp	x1, x2, [x20, #8]
	mov	x0, xzr
	ldp	x20, x19, [sp, #48]
	ldr	x23, [sp, #16]
	ldp	x22, x21, [sp, #32]
	ldp	x29, x30, [sp], #64
	br	x3

_RNvNtCs_11stackbleach6bleach8in_place:
	stp	x29, x30, [sp, #-96]!
	stp	x28, x27, [sp, #16]
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	mov	x29, sp
	sub	sp, sp, #496
	adrp	x20, _RNvNtNtCs_11stackbleach4arch7aarch648DETECTED.0
	mov	x19, x0
	ldr	w8, [x20, :lo12:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED.0]
	cmn	w8, #1
	b.eq	.L1
.L2:
	movi	v0.2d, #0000000000000000
	str	w8, [x19, #24]
	adrp	x8, .L3
	ldr	q1, [x8, :lo12:.L3]
	sub	x1, x29, #240
	mov	x0, xzr
	str	q1, [sp]
	stp	q0, q0, [sp, #16]
	stp	q0, q0, [sp, #48]
	stp	q0, q0, [sp, #80]
	stp	q0, q0, [sp, #112]
	mov	x20, sp
	bl	sigaltstack
	cbz	w0, .L4
	bl	__errno_location
	ldr	w8, [x0]
	mov	w9, #2
	orr	x8, x9, x8, lsl #32
	mov	w9, #3
	stp	x9, x8, [x29, #-64]
	sub	x8, x29, #64
	add	x0, x8, #8
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	b	.L5
.L4:
	ldur	w8, [x29, #-232]
	tbnz	w8, #0, .L6
.L5:
	add	x24, sp, #192
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x23, TPIDR_EL0
	add	x8, x23, x0
	ldp	x21, x22, [x8]
	cmp	x21, x20
	b.hs	.L7
	cmp	x20, x22
	b.ls	.L8
.L7:
	orr	x8, x22, x21
	cbz	x8, .L9
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	add	x9, x23, x0
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
	neg	x12, x12
.L11:
	mov	x25, x12
	cbz	x12, .L12
	ldr	x21, [x11, #-16]!
	add	x12, x25, #16
	cmp	x21, x20
	b.hs	.L11
	ldr	x22, [x11, #8]
	cmp	x20, x22
	b.hi	.L11
.L12:
	cbz	x10, .L13
	stp	x8, x0, [x9]
	str	x10, [x9, #16]
	cbnz	x25, .L8
	b	.L9
.L6:
	mov	x21, xzr
.L14:
	b	.L15
.L13:
	tst	x8, #0x7fffffffffffffff
	b.ne	.L16
	cbz	x25, .L9
.L8:
	mov	x25, xzr
	b	.L17
.L16:
	lsl	x1, x8, #4
	mov	w2, #8
	bl	_RNvCs_7___rustc14___rust_dealloc
	cbnz	x25, .L8
.L9:
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	add	x8, x23, x0
	ldr	x21, [x8]
	cmp	x21, x20
	b.hs	.L18
	ldr	x22, [x8, #8]
	cmp	x20, x22
	b.ls	.L19
.L18:
	adrp	x0, :tlsdesc:_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	add	x8, x23, x0
	ldr	x25, [x8]
	cmp	x25, #3
	b.eq	.L10
	sub	x23, x29, #64
	cbz	x25, .L20
	ldr	x21, [x8, #8]
	cmp	x21, x20
	b.hs	.L20
	ldr	x22, [x8, #16]
	cmp	x20, x22
	b.hi	.L20
	ldur	q0, [x8, #24]
	ldur	q1, [x8, #40]
	ldur	x8, [x8, #56]
	stp	x25, x21, [x29, #-64]
	stur	q0, [x23, #24]
	stur	q1, [x23, #40]
	stur	x8, [x29, #-8]
	stur	x22, [x29, #-48]
.L21:
	adrp	x26, :got:_RNvNvNtCs_6region4page4size9PAGE_SIZE
	ldr	x26, [x26, :got_lo12:_RNvNvNtCs_6region4page4size9PAGE_SIZE]
	ldr	x23, [x26]
	cbnz	x23, .L22
	bl	_RNvNtNtCs_6region2os4unix9page_size
	mov	x23, x0
	str	x0, [x26]
	cbz	x0, .L23
.L22:
	ldur	x27, [x29, #-40]
	ldr	x0, [x26]
	cbnz	x0, .L24
	bl	_RNvNtNtCs_6region2os4unix9page_size
	str	x0, [x26]
	cbz	x0, .L23
.L24:
	udiv	x8, x20, x23
	udiv	x9, x27, x0
	mul	x2, x8, x23
	mul	x8, x9, x0
	cmp	x2, x8
	b.lo	.L25
.L26:
	sub	x8, x29, #64
	ldur	q0, [x8, #24]
	ldur	q1, [x8, #40]
	ldur	x8, [x8, #56]
	stp	q0, q1, [x29, #-112]
	stur	x8, [x29, #-80]
	cbz	x25, .L27
	ldp	q0, q1, [x29, #-112]
	cmp	x25, #3
	ldur	x8, [x29, #-80]
	stp	q0, q1, [sp, #144]
	str	x8, [sp, #176]
	b.eq	.L15
.L17:
	ldp	q0, q1, [sp, #144]
	ldr	x8, [sp, #176]
	ldr	w20, [x19, #24]
	stp	x25, x21, [sp, #192]
	str	x22, [sp, #208]
	stur	q0, [x24, #24]
	stur	q1, [x24, #40]
	str	x8, [sp, #248]
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbnz	x8, .L28
	mov	x22, xzr
	.weak	__morestack_set_guard
	adrp	x24, :got:__morestack_set_guard
	ldr	x24, [x24, :got_lo12:__morestack_set_guard]
	cbnz	x24, .L29
.L30:
	ldr	x8, [x19]
	mov	x0, x19
	blr	x8
.L31:
	mov	x2, sp
	sub	x0, x29, #240
	add	x1, sp, #192
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new
	mov	w0, w20
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6415clear_registers
	.weak	__get_unsafe_stack_ptr
	adrp	x8, :got:__get_unsafe_stack_ptr
	ldr	x8, [x8, :got_lo12:__get_unsafe_stack_ptr]
	cbz	x8, .L32
	blr	x8
	mov	x21, x0
	bl	_RNvNtCs_11stackbleach10safe_stack10erase_deep
	cmp	x1, x21
	csel	x8, x1, x21, lo
	cmp	x22, x1
	mov	w1, wzr
	ccmp	x21, x22, #2, ls
	csel	x8, x22, x8, ls
	sub	x2, x8, x0
	bl	memset
	b	.L32
.L33:
	mov	x0, sp
	mov	w1, w20
	bl	_RNvNtNtCs_11stackbleach4arch7aarch6411erase_below
.L32:
	sub	x0, x29, #240
	mov	x1, sp
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next
	tbnz	w0, #0, .L33
	ldur	x8, [x29, #-128]
	stur	xzr, [x29, #-128]
	cbnz	x8, .L34
	sub	x0, x29, #240
	bl	_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain
	mov	w8, #1
	ldr	x0, [sp]
	strb	w8, [x19, #28]
	b	.L35
.L1:
	adrp	x8, :got:_RNvNtNtCs_10std_detect6detect5cache5CACHE
	ldr	x8, [x8, :got_lo12:_RNvNtNtCs_10std_detect6detect5cache5CACHE]
	ldr	x8, [x8, #8]
	cbz	x8, .L36
.L37:
	and	w8, w8, #0x1
	str	w8, [x20, :lo12:_RNvNtNtCs_11stackbleach4arch7aarch648DETECTED.0]
	b	.L2
.L20:
	sub	x0, x29, #240
	mov	x1, x20
	bl	_RNvNtNtNtCs_11stackbleach2os5linux9own_stack4find
	ldp	x25, x21, [x29, #-240]
	ldur	x22, [x29, #-224]
	cbz	x25, .L27
	ldur	x8, [x29, #-184]
	ldur	q0, [x24, #88]
	cmp	x21, x20
	ldur	q1, [x24, #104]
	stp	x25, x21, [x29, #-64]
	stur	x8, [x29, #-8]
	mov	w8, #1
	stur	q0, [x23, #24]
	stur	q1, [x23, #40]
	stur	x22, [x29, #-48]
	b.hs	.L38
	cmp	x20, x22
	b.ls	.L21
	b	.L39
.L28:
	blr	x8
	mov	x22, x0
	.weak	__morestack_set_guard
	adrp	x24, :got:__morestack_set_guard
	ldr	x24, [x24, :got_lo12:__morestack_set_guard]
	cbz	x24, .L30
.L29:
	.weak	__morestack_get_guard
	adrp	x8, :got:__morestack_get_guard
	ldr	x8, [x8, :got_lo12:__morestack_get_guard]
	blr	x8
	mov	x23, x0
	add	x0, x21, #1, lsl #12
	blr	x24
	ldr	x8, [x19]
	mov	x0, x19
	blr	x8
	mov	x0, x23
	blr	x24
	b	.L31
.L34:
	adrp	x9, .L40
	ldr	x10, [x19, #16]
	ldr	q0, [x9, :lo12:.L40]
	mov	w9, #3
	str	x8, [x10, #32]
	str	q0, [x10]
	ldur	x8, [x29, #-128]
	strb	w9, [x19, #28]
	cbz	x8, .L41
	sub	x8, x29, #240
	add	x0, x8, #112
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L41:
	mov	x0, #-1
	b	.L35
.L10:
	adrp	x0, .Lanon
	add	x0, x0, :lo12:.Lanon
	bl	_RNvNtNtCs_3std6thread5local18panic_access_error
	b	.L42
.L25:
	sub	x0, x29, #240
	sub	x1, x29, #64
	bl	_RNvMNtNtNtCs_11stackbleach2os5linux9own_stackNtB_8OwnStack15reaches_further
	ldurb	w8, [x29, #-240]
	tbz	w8, #0, .L43
	ldur	x22, [x29, #-232]
	mov	w21, #2
	b	.L27
.L19:
	mov	x0, x21
	mov	x1, x22
	bl	_RNvNtCs_11stackbleach5label11is_labelled
	tbnz	w0, #0, .L8
	b	.L18
.L43:
	ldurb	w8, [x29, #-239]
	cmp	w8, #1
	b.ne	.L44
	ldp	x25, x21, [x29, #-64]
	ldur	x22, [x29, #-48]
	b	.L26
.L44:
	mov	w8, #1
.L38:
.L39:
	mov	x21, x8
.L27:
	cmp	x21, #1
	b.eq	.L45
.L15:
	ldr	x8, [x19, #16]
	mov	w9, #2
	mov	x0, #-1
	stp	x9, x21, [x8]
	str	x22, [x8, #16]
	strb	w9, [x19, #28]
.L35:
	add	sp, sp, #496
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.L45:
	sub	x0, x29, #240
	mov	x1, x20
	bl	_RNvNtCs_11stackbleach5label4find
	ldur	x8, [x29, #-240]
	cmp	x8, #1
	b.ne	.L14
	ldp	x21, x22, [x29, #-232]
	mov	x25, xzr
	b	.L17
.L36:
	bl	_RNvNtNtCs_10std_detect6detect5cache21detect_and_initialize
	lsr	x8, x0, #63
	b	.L37
.L23:
	adrp	x0, .Lanon
	add	x0, x0, :lo12:.Lanon
	bl	_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero
.L42:
	brk	#0x1
.L46:
	b	.L47
.L48:
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L49:
.L47:
	sub	x0, x29, #240
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_11stackbleach6bleach7erasure7ErasureEB_
	bl	_RNvNtCs_4core9panicking19panic_cannot_unwind
.L50:
	bl	_RNvNtCs_4core9panicking16panic_in_cleanup
.L51:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE7performuEB_:
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

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record8in_place0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
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

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run:
	sub	sp, sp, #80
	stp	x29, x30, [sp, #16]
	stp	x24, x23, [sp, #32]
	stp	x22, x21, [sp, #48]
	stp	x20, x19, [sp, #64]
	add	x29, sp, #16
	ldrb	w8, [x0, #105]
	mov	x19, x0
	mov	w20, w1
	tbz	w8, #0, .L1
	bl	_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle
.L1:
	mov	x0, x19
	bl	_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase
	tbz	w0, #0, .L2
	ldp	x10, x8, [x19, #24]
	ldr	x9, [x19, #72]
	add	x10, x8, x10
	sub	x23, x10, x9
	cmp	x23, x1
	b.ls	.L3
	ldr	x10, [x19, #80]
	sub	x11, x23, x1
	ldrb	w12, [x19, #88]
	tbz	w20, #0, .L4
	b	.L5
.L3:
	ldr	x10, [x19, #80]
	cbz	x10, .L6
	mov	x11, xzr
	ldrb	w12, [x19, #88]
	tbnz	w20, #0, .L5
.L4:
	cmp	x11, x10
	b.hi	.L5
	cmp	w12, #0
	cset	w13, ne
	sub	w12, w12, w13
	b	.L7
.L5:
	add	w12, w12, #16
	mov	w13, #48
	and	w12, w12, #0xff
	cmp	w12, #48
	csel	w12, w12, w13, lo
.L7:
	and	w13, w12, #0xff
	cmp	x11, x10
	strb	w12, [x19, #88]
	csel	x10, x11, x10, hi
	cmp	w13, #16
	csel	x10, x10, xzr, hi
	sub	x11, x23, x10
	str	x10, [x19, #80]
	cmp	x23, x11
	csel	x24, x23, x11, lo
	cmp	x1, x24
	b.hs	.L2
	sub	x10, x23, x1
	mov	w11, #2097151
	sub	x8, x8, x9
	add	x10, x10, x11
	mov	w2, #4
	and	x9, x10, #0xffffffffffe00000
	cmp	x8, x9
	csel	x8, x8, x9, lo
	sub	x20, x23, x8
	sub	x1, x24, x20
	mov	x0, x20
	sub	x21, x24, x20
	bl	madvise
	cbz	w0, .L8
	bl	__errno_location
	ldr	w8, [x0]
	mov	w9, #2
	mov	x22, x0
	mov	x0, x20
	mov	x1, x21
	mov	w2, #24
	orr	x8, x9, x8, lsl #32
	str	x8, [sp, #8]
	bl	madvise
	cbz	w0, .L9
	ldr	w8, [x22]
	mov	w9, #2
	add	x0, sp, #8
	orr	x20, x9, x8, lsl #32
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
	str	x20, [sp, #8]
.L9:
	add	x0, sp, #8
	bl	_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach
.L8:
	ldr	x8, [x19, #96]
	sub	x9, x23, x24
	cmp	x9, x8
	csel	x8, x9, x8, lo
	str	x8, [x19, #96]
.L2:
	ldp	x20, x19, [sp, #64]
	ldp	x22, x21, [sp, #48]
	ldp	x24, x23, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #80
	ret
.L6:
	ldrb	w8, [x19, #88]
	cmp	w8, #0
	cset	w9, ne
	sub	w8, w8, w9
	strb	w8, [x19, #88]
	ldp	x20, x19, [sp, #64]
	ldp	x22, x21, [sp, #48]
	ldp	x24, x23, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #80
	ret

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	sub	sp, sp, #192
	stp	x29, x30, [sp, #96]
	str	x27, [sp, #112]
	stp	x26, x25, [sp, #128]
	stp	x24, x23, [sp, #144]
	stp	x22, x21, [sp, #160]
	stp	x20, x19, [sp, #176]
	add	x29, sp, #96
	ldp	x20, x8, [x0, #24]
	ldrb	w9, [x0, #104]
	ldr	x10, [x0, #72]
	cmp	w9, #1
	add	x8, x8, x20
	sub	x25, x8, x10
	b.ne	.L1
	ldr	x9, [x0, #96]
	mov	x21, x0
	sub	x22, x25, x9
	cmp	x20, x22
	csel	x19, x20, x22, hi
	subs	x2, x8, x19
	stp	x20, x19, [sp, #8]
	stp	x8, x19, [sp, #24]
	str	x19, [sp, #40]
	b.eq	.L2
	mov	x0, x19
	mov	w1, wzr
	bl	memset
.L2:
	cmp	x22, x20
	b.ls	.L3
	add	x8, sp, #8
	sub	x9, x29, #32
	stp	x20, x19, [sp, #48]
	stp	x8, x21, [x29, #-32]
	add	x8, sp, #48
	stp	x8, x9, [x29, #-16]
	adrp	x8, .L_MergedGlobals.1+16
	add	x8, x8, :lo12:.L_MergedGlobals.1+16
	ldar	x22, [x8]
	cbz	x22, .L4
.L5:
	ldr	w23, [x22]
	cmp	w23, #0
	b.le	.L6
	sub	x0, x29, #16
	sub	w1, w23, #1
	bl	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	tbz	w0, #0, .L7
.L8:
	ldr	w8, [x22]
	cbz	w8, .L5
	b	.L9
.L6:
	cmn	w23, #4
	b.le	.L10
	cmn	w23, #1
	b.ne	.L11
	b	.L12
.L7:
	sub	w0, w23, #1
	sub	x1, x29, #16
	bl	_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor9once_moreuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory5erase0E0EB_
	cbnz	w0, .L8
.L11:
	mov	w0, w23
	mov	w1, #-2
	mov	x2, x22
	bl	__aarch64_cas4_relax
	cmp	w0, w23
	b.ne	.L5
	mov	x0, x22
	bl	_RNvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor26open_in_place_of_inherited
	mov	w23, w1
	tbz	w0, #0, .L13
	mov	w0, #-2
	mov	w1, w23
	mov	x2, x22
	bl	__aarch64_cas4_relax
	cmn	w0, #2
	b.eq	.L12
	cbz	w0, .L5
	b	.L12
.L13:
	mov	w0, w23
	bl	_RNvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor5knows
	cbz	w0, .L14
	sub	x0, x29, #16
	mov	w1, w23
	bl	_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory5erase0E0B_
	tbz	w0, #0, .L14
	add	w1, w23, #1
	mov	w0, #-2
	mov	x2, x22
	add	w26, w23, #1
	bl	__aarch64_cas4_relax
	cmn	w0, #2
	b.eq	.L15
	mov	w24, w0
	mov	w27, #1
	mov	w26, #1
	b	.L16
.L14:
	mov	w0, #-2
	mov	w1, #-1
	mov	x2, x22
	bl	__aarch64_cas4_relax
	cmn	w0, #2
	mov	w24, w0
	mov	w26, wzr
	cset	w8, eq
	eor	w27, w8, #0x1
.L16:
	mov	w0, w23
	bl	close
	cbz	w27, .L17
	cbz	w24, .L5
.L17:
	ldr	x8, [sp, #32]
	sub	x8, x25, x8
	str	x8, [x21, #96]
	cbz	w26, .L18
	b	.L19
.L1:
	mov	w0, #1
	mov	x19, x25
	b	.L20
.L4:
	bl	_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create
	cmp	x0, #1
	b.ne	.L12
	mov	x22, x1
	cbnz	x1, .L5
	b	.L12
.L10:
	add	w1, w23, #1
	mov	w0, w23
	mov	x2, x22
	bl	__aarch64_cas4_relax
.L12:
	ldr	x8, [sp, #32]
	sub	x8, x25, x8
	str	x8, [x21, #96]
.L18:
	sub	x2, x19, x20
	mov	x0, x20
	mov	w1, wzr
	bl	memset
	mov	x0, xzr
	b	.L20
.L15:
	adrp	x8, .L_MergedGlobals.1+8
	str	w26, [x8, :lo12:.L_MergedGlobals.1+8]
.L9:
	ldr	x8, [sp, #32]
	sub	x8, x25, x8
	str	x8, [x21, #96]
.L19:
	ldr	x19, [sp, #40]
.L3:
	mov	w0, #1
.L20:
	mov	x1, x19
	ldp	x20, x19, [sp, #176]
	ldr	x27, [sp, #112]
	ldp	x22, x21, [sp, #160]
	ldp	x24, x23, [sp, #144]
	ldp	x26, x25, [sp, #128]
	ldp	x29, x30, [sp, #96]
	add	sp, sp, #192
	ret

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

