// aarch64-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RINvMNtCs_11stackbleach10heap_stackNtB_9HeapStack3runNCNvCs_9on_record15on_a_heap_stack0uEB_:
	sub	sp, sp, #192
	stp	x29, x30, [sp, #144]
	stp	x22, x21, [sp, #160]
	stp	x20, x19, [sp, #176]
	add	x29, sp, #144
	mov	x22, x1
	mov	x20, x0
	mov	x19, x8
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x8, TPIDR_EL0
	add	x8, x8, x0
	ldr	w9, [x8]
	tbz	w9, #0, .L1
	ldr	w21, [x8, #4]
.L2:
	add	x8, sp, #8
	str	w21, [sp, #88]
	stp	x22, x8, [sp, #56]
	add	x8, sp, #32
	stp	x22, x8, [sp, #72]
	mov	x0, x20
	bl	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory12deepest_kept
	adrp	x8, _RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record15on_a_heap_stack0uINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE4callB_
	add	x8, x8, :lo12:_RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record15on_a_heap_stack0uINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE4callB_
	add	x9, sp, #56
	stp	x8, x9, [x29, #-48]
	stur	w21, [x29, #-8]
	stp	x0, x1, [x29, #-32]
	stur	xzr, [x29, #-16]
	adrp	x2, :got:_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land
	sub	x0, x29, #48
	mov	x1, x20
	ldr	x2, [x2, :got_lo12:_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land]
	bl	_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make
	cmp	x0, #0
	cset	w1, ne
	mov	x0, x20
	bl	_RNvMs1_NtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory15erase_after_run
	ldr	x8, [sp, #80]
	ldr	x9, [sp, #56]
	ldr	q0, [x8]
	ldr	x10, [x8, #16]
	stp	xzr, xzr, [x9]
	str	xzr, [x9, #16]
	str	q0, [x19]
	str	x10, [x19, #16]
	stp	xzr, xzr, [x8]
	str	xzr, [x8, #16]
	ldp	x20, x19, [sp, #176]
	ldp	x22, x21, [sp, #160]
	ldp	x29, x30, [sp, #144]
	add	sp, sp, #192
	ret
.L1:
	bl	_RNvNtCs_11stackbleach9registers6detect
	mov	w21, w0
	b	.L2
.L3:
	ldr	x8, [sp, #56]
	ldr	x9, [sp, #80]
	stp	xzr, xzr, [x8]
	str	xzr, [x8, #16]
	stp	xzr, xzr, [x9]
	str	xzr, [x9, #16]
	bl	_Unwind_Resume

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4make:
	sub	sp, sp, #112
	stp	x29, x30, [sp, #48]
	stp	x24, x23, [sp, #64]
	stp	x22, x21, [sp, #80]
	stp	x20, x19, [sp, #96]
	add	x29, sp, #48
	ldp	x20, x24, [x1, #48]
	mov	w8, #1
	mov	x19, x0
	stp	x2, x0, [sp, #8]
	strb	w8, [x1, #120]
	add	x21, x24, x20
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x8, TPIDR_EL0
	add	x22, x8, x0
	ldp	x0, x1, [x22]
	stp	x20, x21, [x22]
	orr	x23, x1, x0
	cbnz	x23, .L1
.L2:
	bl	_RNvMCs_3psmNtB_14StackDirection3new
	and	w9, w0, #0xff
	add	x8, sp, #8
	adrp	x2, _RINvNvCs_3psm8on_stack13with_on_stackuNCNvNtNtCs_11stackbleach10heap_stack6switch8on_stack0EB_
	add	x2, x2, :lo12:_RINvNvCs_3psm8on_stack13with_on_stackuNCNvNtNtCs_11stackbleach10heap_stack6switch8on_stack0EB_
	cmp	w9, #1
	add	x9, sp, #16
	stp	x8, x9, [sp, #24]
	csel	x8, xzr, x24, eq
	add	x0, sp, #24
	sub	x1, x29, #1
	add	x3, x20, x8
	bl	rust_psm_on_stack
	cbnz	x23, .L3
	ldr	x8, [x22]
	cmp	x8, x20
	b.ne	.L3
	ldr	x8, [x22, #8]
	cmp	x8, x21
	b.ne	.L3
	stp	xzr, xzr, [x22]
.L4:
	ldr	x0, [x19, #32]
	ldp	x20, x19, [sp, #96]
	ldp	x22, x21, [sp, #80]
	ldp	x24, x23, [sp, #64]
	ldp	x29, x30, [sp, #48]
	add	sp, sp, #112
	ret
.L3:
	mov	x0, x20
	mov	x1, x21
	bl	_RNvNtCs_11stackbleach7current5leave
	b	.L4
.L1:
	bl	_RNvNtCs_11stackbleach7current4note
	b	.L2

_RNvMs_NtNtCs_11stackbleach10heap_stack3runNtB_8Crossing4land:
	stp	x29, x30, [sp, #-32]!
	str	x19, [sp, #16]
	mov	x29, sp
	mov	x19, x0
	ldp	x8, x0, [x0]
	blr	x8
	ldr	x10, [x19, #24]
	cmp	x10, #8
	b.hs	.L1
	ldr	w0, [x19, #40]
	str	xzr, [x19, #32]
	ldr	x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	b	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers
.L1:
	ldr	x8, [x19, #16]
	lsr	x9, x10, #3
	cmp	x10, #32
	b.hs	.L2
	mov	x10, xzr
	mov	x11, xzr
	b	.L3
.L2:
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	and	x10, x9, #0x1ffffffffffffffc
	add	x11, x8, #16
	and	x12, x9, #0x1ffffffffffffffc
.L4:
	ldp	q2, q3, [x11, #-16]
	subs	x12, x12, #4
	add	x11, x11, #32
	orr	v0.16b, v2.16b, v0.16b
	orr	v1.16b, v3.16b, v1.16b
	b.ne	.L4
	orr	v0.16b, v1.16b, v0.16b
	cmp	x9, x10
	ext	v1.16b, v0.16b, v0.16b, #8
	orr	v0.8b, v0.8b, v1.8b
	fmov	x11, d0
	b.eq	.L5
.L3:
	add	x8, x8, x10, lsl #3
	sub	x9, x9, x10
.L6:
	ldr	x10, [x8], #8
	subs	x9, x9, #1
	orr	x11, x10, x11
	b.ne	.L6
.L5:
	cmp	x11, #0
	cset	w8, ne
	ldr	w0, [x19, #40]
	str	x8, [x19, #32]
	ldr	x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	b	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

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

_RINvNtCs_11stackbleach6bleach6bleachNCNvCs_9on_record8in_place0uEB_:
	stp	x29, x30, [sp, #-32]!
	stp	x28, x19, [sp, #16]
	mov	x29, sp
	sub	sp, sp, #480
	mov	x19, x0
	mov	x8, sp
	mov	x0, x1
	bl	_RNvNtCs_11stackbleach6bleach6in_use
	adrp	x0, :tlsdesc:_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL
	ldr	x1, [x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL]
	add	x0, x0, :tlsdesc_lo12:_RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL
	.tlsdesccall _RNvNCNKNvNtCs_11stackbleach9registers4PLAN0s_023___RUST_STD_INTERNAL_VAL
	blr	x1
	mrs	x8, TPIDR_EL0
	add	x8, x8, x0
	ldr	w9, [x8]
	tbz	w9, #0, .L1
	ldr	w0, [x8, #4]
.L2:
	add	x8, sp, #32
	str	w0, [sp, #104]
	adrp	x0, _RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record8in_place0uINtNtCs_4core6result6ResultuINtNtCs_5alloc5boxed3BoxDNtNtB_3any3AnyNtNtB_6marker4SendEL_EEE4callB_
	add	x0, x0, :lo12:_RNvMs1_NtCs_11stackbleach5slotsINtB_3JobNCNvCs_9on_record8in_place0uINtNtCs_4core6result6ResultuINtNtCs_5alloc5boxed3BoxDNtNtB_3any3AnyNtNtB_6marker4SendEL_EEE4callB_
	stp	x19, x8, [sp, #72]
	add	x8, sp, #56
	add	x1, sp, #72
	stp	x19, x8, [sp, #88]
	bl	_RNvNtNtCs_11stackbleach4arch7backend4call
	movi	v0.2d, #0000000000000000
	stp	q0, q0, [sp, #128]
	stp	q0, q0, [sp, #160]
	stp	q0, q0, [sp, #192]
	stp	q0, q0, [sp, #224]
	stp	q0, q0, [sp, #256]
	stp	q0, q0, [sp, #288]
	stp	q0, q0, [sp, #320]
	stp	q0, q0, [sp, #352]
	str	q0, [sp, #112]
	sub	x8, x29, #88
	mov	x0, sp
	add	x1, sp, #112
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep3new
	ldr	w0, [sp, #104]
	bl	_RNvNtNtCs_11stackbleach4arch7backend5clear
.L3:
	sub	x0, x29, #88
	add	x1, sp, #112
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep4next
	tbz	w0, #0, .L4
	ldr	w1, [sp, #104]
	add	x0, sp, #112
	bl	_RNvNtNtCs_11stackbleach4arch7backend11erase_below
	b	.L3
.L4:
	sub	x0, x29, #88
	bl	_RNvMs_NtNtCs_11stackbleach6bleach5stackNtB_5Sweep6settle
	ldr	x8, [sp, #96]
	ldr	x0, [x8]
	cbnz	x0, .L5
	ldr	x9, [sp, #72]
	stp	xzr, xzr, [x9]
	str	xzr, [x9, #16]
	stp	xzr, xzr, [x8]
	add	sp, sp, #480
	ldp	x28, x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	ret
.L1:
	bl	_RNvNtCs_11stackbleach9registers6detect
	b	.L2
.L5:
	ldr	x1, [x8, #8]
	bl	_RNvNtCs_3std5panic13resume_unwind
	brk	#0x1
.L6:
	b	.L7
.L8:
.L7:
	ldr	x8, [sp, #72]
	ldr	x9, [sp, #96]
	stp	xzr, xzr, [x8]
	str	xzr, [x8, #16]
	stp	xzr, xzr, [x9]
	bl	_Unwind_Resume

_RNvNtNtCs_11stackbleach4arch7backend4call:
	hint	#34
	mov	x16, x0
	mov	x0, x1
	br	x16
.Lfunc_end__RNvNtNtCs_11stackbleach4arch7backend4call:

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

_RNvNtNtCs_11stackbleach4arch7backend5clear:
	b	_RNvNtNtCs_11stackbleach4arch7backend15clear_registers

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

