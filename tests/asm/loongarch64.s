// loongarch64-unknown-linux-gnu, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
// Made by ci/asm.sh --renew. Read it before you commit it.

_RNvCs_9on_record15on_a_heap_stack:
	addi.d	$sp, $sp, -224
	st.d	$ra, $sp, 216
	st.d	$fp, $sp, 208
	st.d	$s0, $sp, 200
	move	$fp, $a0
	st.d	$a2, $sp, 8
	addi.d	$a0, $sp, 8
	st.d	$a0, $sp, 16
	st.d	$a3, $sp, 24
	st.d	$a4, $sp, 32
	st.b	$zero, $sp, 40
	pcalau12i	$a0, %pc_hi20(.Lanon)
	addi.d	$a0, $a0, %pc_lo12(.Lanon)
	ld.d	$a2, $a0, 16
	vld	$vr0, $a0, 0
	st.d	$a2, $sp, 88
	vst	$vr0, $sp, 72
	pcalau12i	$a0, %pc_hi20(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_)
	addi.d	$a0, $a0, %pc_lo12(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_)
	st.d	$a0, $sp, 136
	addi.d	$a0, $sp, 96
	st.d	$a0, $sp, 152
	ori	$s0, $zero, 1
	st.w	$s0, $sp, 160
	st.b	$zero, $sp, 164
	addi.d	$a0, $sp, 16
	st.d	$a0, $sp, 168
	st.d	$a0, $sp, 176
	addi.d	$a0, $sp, 40
	st.d	$a0, $sp, 184
	addi.d	$a0, $sp, 72
	st.d	$a0, $sp, 192
	st.d	$a1, $sp, 144
	pcalau12i	$a0, %got_pc_hi20(_RNvNtCs_11stackbleach10heap_stack6run_on)
	ld.d	$a0, $a0, %got_pc_lo12(_RNvNtCs_11stackbleach10heap_stack6run_on)
	addi.d	$a1, $sp, 136
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch645enter)
	jirl	$ra, $ra, 0
	ld.bu	$a0, $sp, 164
	bne	$a0, $s0, .L1
	ld.d	$a0, $sp, 88
	vld	$vr0, $sp, 72
	st.d	$a0, $fp, 16
	vst	$vr0, $fp, 0
	ld.d	$s0, $sp, 200
	ld.d	$fp, $sp, 208
	ld.d	$ra, $sp, 216
	addi.d	$sp, $sp, 224
	ret
.L1:
	addi.d	$a0, $sp, 136
	pcaddu18i	$ra, %call36(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_)
	jirl	$ra, $ra, 0
	pcalau12i	$a0, %pc_hi20(.Lanon)
	addi.d	$a1, $a0, %pc_lo12(.Lanon)
	addi.d	$a0, $sp, 96
	pcaddu18i	$ra, %call36(_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise)
	jirl	$ra, $ra, 0

_RNvCs_9on_record15in_place_probed:
	addi.d	$sp, $sp, -224
	st.d	$ra, $sp, 216
	st.d	$fp, $sp, 208
	st.d	$a0, $sp, 8
	addi.d	$a0, $sp, 8
	st.d	$a0, $sp, 16
	st.d	$a1, $sp, 24
	st.d	$a2, $sp, 32
	st.b	$zero, $sp, 40
	st.b	$zero, $sp, 72
	pcalau12i	$a0, %pc_hi20(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_)
	addi.d	$a0, $a0, %pc_lo12(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_)
	st.d	$a0, $sp, 136
	addi.d	$a0, $sp, 96
	st.d	$a0, $sp, 152
	ori	$fp, $zero, 1
	st.w	$fp, $sp, 160
	st.b	$zero, $sp, 164
	addi.d	$a0, $sp, 16
	st.d	$a0, $sp, 168
	st.d	$a0, $sp, 176
	addi.d	$a0, $sp, 40
	st.d	$a0, $sp, 184
	addi.d	$a0, $sp, 72
	st.d	$a0, $sp, 192
	addi.d	$a0, $sp, 207
	st.d	$a0, $sp, 144
	pcalau12i	$a0, %got_pc_hi20(_RNvNtCs_11stackbleach6bleach15in_place_probed)
	ld.d	$a0, $a0, %got_pc_lo12(_RNvNtCs_11stackbleach6bleach15in_place_probed)
	addi.d	$a1, $sp, 136
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch645enter)
	jirl	$ra, $ra, 0
	ld.bu	$a0, $sp, 164
	bne	$a0, $fp, .L1
	ld.bu	$a0, $sp, 72
	ori	$a1, $zero, 2
	beq	$a0, $a1, .L2
	ld.d	$fp, $sp, 208
	ld.d	$ra, $sp, 216
	addi.d	$sp, $sp, 224
	ret
.L2:
	ld.d	$a0, $sp, 80
	ld.d	$a1, $sp, 88
	pcaddu18i	$ra, %call36(_RNvNtCs_3std5panic13resume_unwind)
	jirl	$ra, $ra, 0
.L1:
	addi.d	$a0, $sp, 136
	pcaddu18i	$ra, %call36(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_)
	jirl	$ra, $ra, 0
	pcalau12i	$a0, %pc_hi20(.Lanon)
	addi.d	$a1, $a0, %pc_lo12(.Lanon)
	addi.d	$a0, $sp, 96
	pcaddu18i	$ra, %call36(_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise)
	jirl	$ra, $ra, 0

_RNvCs_9on_record8in_place:
	addi.d	$sp, $sp, -224
	st.d	$ra, $sp, 216
	st.d	$fp, $sp, 208
	st.d	$a0, $sp, 8
	addi.d	$a0, $sp, 8
	st.d	$a0, $sp, 16
	st.d	$a1, $sp, 24
	st.d	$a2, $sp, 32
	st.b	$zero, $sp, 40
	st.b	$zero, $sp, 72
	pcalau12i	$a0, %pc_hi20(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_)
	addi.d	$a0, $a0, %pc_lo12(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_)
	st.d	$a0, $sp, 136
	addi.d	$a0, $sp, 96
	st.d	$a0, $sp, 152
	ori	$fp, $zero, 1
	st.w	$fp, $sp, 160
	st.b	$zero, $sp, 164
	addi.d	$a0, $sp, 16
	st.d	$a0, $sp, 168
	st.d	$a0, $sp, 176
	addi.d	$a0, $sp, 40
	st.d	$a0, $sp, 184
	addi.d	$a0, $sp, 72
	st.d	$a0, $sp, 192
	addi.d	$a0, $sp, 207
	st.d	$a0, $sp, 144
	pcalau12i	$a0, %got_pc_hi20(_RNvNtCs_11stackbleach6bleach8in_place)
	ld.d	$a0, $a0, %got_pc_lo12(_RNvNtCs_11stackbleach6bleach8in_place)
	addi.d	$a1, $sp, 136
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch645enter)
	jirl	$ra, $ra, 0
	ld.bu	$a0, $sp, 164
	bne	$a0, $fp, .L1
	ld.bu	$a0, $sp, 72
	ori	$a1, $zero, 2
	beq	$a0, $a1, .L2
	ld.d	$fp, $sp, 208
	ld.d	$ra, $sp, 216
	addi.d	$sp, $sp, 224
	ret
.L2:
	ld.d	$a0, $sp, 80
	ld.d	$a1, $sp, 88
	pcaddu18i	$ra, %call36(_RNvNtCs_3std5panic13resume_unwind)
	jirl	$ra, $ra, 0
.L1:
	addi.d	$a0, $sp, 136
	pcaddu18i	$ra, %call36(_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_)
	jirl	$ra, $ra, 0
	pcalau12i	$a0, %pc_hi20(.Lanon)
	addi.d	$a1, $a0, %pc_lo12(.Lanon)
	addi.d	$a0, $sp, 96
	pcaddu18i	$ra, %call36(_RNvMNtNtCs_11stackbleach4call7refusedNtB_7Refused5raise)
	jirl	$ra, $ra, 0

_RNvNtNtCs_11stackbleach4arch11loongarch645enter:
	addi.d	$sp, $sp, -160
	st.d	$zero, $sp, 0
	st.d	$ra, $sp, 152
	st.d	$fp, $sp, 144
	addi.d	$fp, $sp, 160
	st.d	$s0, $fp, -24
	st.d	$s1, $fp, -32
	st.d	$s2, $fp, -40
	st.d	$s3, $fp, -48
	st.d	$s4, $fp, -56
	st.d	$s5, $fp, -64
	st.d	$s6, $fp, -72
	st.d	$s7, $fp, -80
	st.d	$s8, $fp, -88
	fst.d	$fs0, $fp, -96
	fst.d	$fs1, $fp, -104
	fst.d	$fs2, $fp, -112
	fst.d	$fs3, $fp, -120
	fst.d	$fs4, $fp, -128
	fst.d	$fs5, $fp, -136
	fst.d	$fs6, $fp, -144
	fst.d	$fs7, $fp, -152
	move	$t0, $a0
	move	$a0, $a1
	move	$t1, $zero
	move	$t2, $zero
	move	$t3, $zero
	move	$t4, $zero
	move	$t5, $zero
	move	$t6, $zero
	move	$t7, $zero
	move	$t8, $zero
	move	$a1, $zero
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	move	$a6, $zero
	move	$a7, $zero
	move	$s0, $zero
	move	$s1, $zero
	move	$s2, $zero
	move	$s3, $zero
	move	$s4, $zero
	move	$s5, $zero
	move	$s6, $zero
	move	$s7, $zero
	move	$s8, $zero
	movgr2fr.d	$fs0, $zero
	movgr2fr.d	$fs1, $zero
	movgr2fr.d	$fs2, $zero
	movgr2fr.d	$fs3, $zero
	movgr2fr.d	$fs4, $zero
	movgr2fr.d	$fs5, $zero
	movgr2fr.d	$fs6, $zero
	movgr2fr.d	$fs7, $zero
	jirl	$ra, $t0, 0
	bgeu	$a0, $sp, .L1
	st.d	$zero, $a0, 0
	addi.d	$a0, $a0, 8
	bltu	$a0, $sp, .L2
	fld.d	$fs0, $fp, -96
	st.d	$zero, $fp, -96
	fld.d	$fs1, $fp, -104
	st.d	$zero, $fp, -104
	fld.d	$fs2, $fp, -112
	st.d	$zero, $fp, -112
	fld.d	$fs3, $fp, -120
	st.d	$zero, $fp, -120
	fld.d	$fs4, $fp, -128
	st.d	$zero, $fp, -128
	fld.d	$fs5, $fp, -136
	st.d	$zero, $fp, -136
	fld.d	$fs6, $fp, -144
	st.d	$zero, $fp, -144
	fld.d	$fs7, $fp, -152
	st.d	$zero, $fp, -152
	ld.d	$s0, $fp, -24
	st.d	$zero, $fp, -24
	ld.d	$s1, $fp, -32
	st.d	$zero, $fp, -32
	ld.d	$s2, $fp, -40
	st.d	$zero, $fp, -40
	ld.d	$s3, $fp, -48
	st.d	$zero, $fp, -48
	ld.d	$s4, $fp, -56
	st.d	$zero, $fp, -56
	ld.d	$s5, $fp, -64
	st.d	$zero, $fp, -64
	ld.d	$s6, $fp, -72
	st.d	$zero, $fp, -72
	ld.d	$s7, $fp, -80
	st.d	$zero, $fp, -80
	ld.d	$s8, $fp, -88
	st.d	$zero, $fp, -88
	ld.d	$fp, $sp, 144
	st.d	$zero, $sp, 144
	ld.d	$ra, $sp, 152
	st.d	$zero, $sp, 152
	addi.d	$sp, $sp, 160
	ret
.Lfunc_end__RNvNtNtCs_11stackbleach4arch11loongarch645enter:

_RNvNtCs_11stackbleach10heap_stack6run_on:
	addi.d	$sp, $sp, -32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	move	$fp, $a0
	pcalau12i	$a0, %got_pc_hi20(_RNvNtNtCs_11stackbleach4arch11loongarch648DETECTED)
	ld.d	$a0, $a0, %got_pc_lo12(_RNvNtNtCs_11stackbleach4arch11loongarch648DETECTED)
	ld.w	$s0, $a0, 0
	addi.w	$a0, $zero, -1
	beq	$s0, $a0, .L1
.L2:
	move	$a0, $s0
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch6415clear_registers)
	jirl	$ra, $ra, 0
	ld.d	$a0, $fp, 8
	st.w	$s0, $fp, 24
	move	$a1, $fp
	pcaddu18i	$ra, %call36(_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform)
	jirl	$ra, $ra, 0
	addi.w	$a0, $zero, -1
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.L1:
	pcaddu18i	$ra, %call36(_RNvNtCs_11stackbleach9registers25clear_baseline_and_detect)
	jirl	$ra, $ra, 0
	bstrpick.d	$s0, $a0, 31, 0
	b	.L2
.L3:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0

_RNvMNtCs_11stackbleach10heap_stackNtB_9HeapStack7perform:
	addi.d	$sp, $sp, -176
	st.d	$ra, $sp, 168
	st.d	$fp, $sp, 160
	st.d	$s0, $sp, 152
	st.d	$s1, $sp, 144
	st.d	$s2, $sp, 136
	st.d	$s3, $sp, 128
	st.d	$s4, $sp, 120
	st.d	$s5, $sp, 112
	st.d	$s6, $sp, 104
	move	$fp, $a0
	ld.hu	$a0, $a0, 104
	move	$s0, $a1
	beqz	$a0, .L1
	ld.hu	$a0, $fp, 122
	beqz	$a0, .L2
.L1:
	ld.d	$s1, $fp, 24
	ld.d	$s4, $fp, 32
	ld.d	$s5, $fp, 72
	pcalau12i	$a0, %got_pc_hi20(_RNvNvNtCs_6region4page4size9PAGE_SIZE)
	ld.d	$s2, $a0, %got_pc_lo12(_RNvNvNtCs_6region4page4size9PAGE_SIZE)
	ld.d	$a0, $s2, 0
	bnez	$a0, .L3
	pcaddu18i	$ra, %call36(_RNvNtNtCs_6region2os4unix9page_size)
	jirl	$ra, $ra, 0
	st.d	$a0, $s2, 0
.L3:
	ld.d	$a1, $fp, 80
	sltu	$a2, $a0, $a1
	masknez	$a3, $a1, $a2
	maskeqz	$a0, $a0, $a2
	or	$a0, $a0, $a3
	add.d	$a1, $s5, $a1
	sub.d	$a1, $s4, $a1
	add.d	$a1, $s1, $a1
	st.d	$a1, $sp, 16
	st.d	$a0, $sp, 24
	ori	$a0, $zero, 1
	st.b	$a0, $fp, 124
	addi.d	$a3, $sp, 16
	move	$a0, $s1
	move	$a1, $s4
	move	$a2, $s0
	pcaddu18i	$ra, %call36(_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_)
	jirl	$ra, $ra, 0
	ld.hu	$a3, $fp, 104
	ld.hu	$a2, $fp, 122
	move	$s0, $a0
	move	$s2, $a1
	beqz	$a3, .L4
	bnez	$a2, .L5
.L4:
	add.d	$a0, $s4, $s1
	beqz	$a3, .L6
	slli.d	$a1, $a2, 8
	ld.d	$a2, $fp, 96
	sub.d	$a1, $s1, $a1
	add.d	$a1, $a1, $s4
	st.h	$zero, $fp, 122
	sltu	$a3, $a2, $a1
	masknez	$a1, $a1, $a3
	maskeqz	$a2, $a2, $a3
	or	$s6, $a2, $a1
	b	.L7
.L6:
	ld.d	$s6, $fp, 96
.L7:
	sltu	$a1, $s6, $s1
	masknez	$a2, $s6, $a1
	maskeqz	$a1, $s1, $a1
	or	$s3, $a1, $a2
	st.d	$s1, $sp, 16
	st.d	$s3, $sp, 24
	st.d	$a0, $sp, 32
	st.d	$s3, $sp, 40
	st.d	$s3, $sp, 48
	beq	$a0, $s3, .L8
	sub.d	$a2, $a0, $s3
	move	$a0, $s3
	move	$a1, $zero
	pcaddu18i	$ra, %call36(memset)
	jirl	$ra, $ra, 0
.L8:
	beq	$s5, $s4, .L9
	bgeu	$s1, $s6, .L10
	st.d	$s1, $sp, 56
	st.d	$s3, $sp, 64
	addi.d	$a0, $sp, 16
	st.d	$a0, $sp, 72
	st.d	$fp, $sp, 80
	addi.d	$a0, $sp, 56
	st.d	$a0, $sp, 88
	addi.d	$a0, $sp, 72
	st.d	$a0, $sp, 96
	pcalau12i	$a0, %pc_hi20(_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS)
	ld.d	$s4, $a0, %pc_lo12(_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS)
	dbar	20
	beqz	$s4, .L11
.L12:
	ld.w	$s5, $s4, 0
	blez	$s5, .L13
	addi.w	$a1, $s5, -1
	addi.d	$a0, $sp, 88
	pcaddu18i	$ra, %call36(_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_)
	jirl	$ra, $ra, 0
	beqz	$a0, .L13
	ld.w	$a0, $s4, 0
	beqz	$a0, .L14
	ld.d	$a0, $sp, 40
	st.d	$a0, $fp, 96
.L15:
	ld.bu	$a0, $fp, 126
	beqz	$a0, .L16
	addi.d	$a0, $a0, -1
	andi	$a1, $a0, 255
	st.b	$a0, $fp, 126
	beqz	$a1, .L17
.L16:
	ld.d	$s3, $sp, 48
.L10:
	ld.d	$a0, $fp, 24
	ld.d	$a1, $fp, 32
	ld.d	$a2, $fp, 72
	add.d	$a0, $a1, $a0
	sub.d	$a1, $a0, $a2
	andi	$a3, $s2, 1
	move	$a0, $fp
	move	$a2, $s3
	pcaddu18i	$ra, %call36(_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6retain)
	jirl	$ra, $ra, 0
.L9:
	ld.bu	$a0, $fp, 125
	beqz	$a0, .L18
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach10heap_stack12signal_stack10erase_idle)
	jirl	$ra, $ra, 0
.L18:
	ori	$a0, $zero, 1
	st.b	$a0, $s0, 28
	ld.d	$s6, $sp, 104
	ld.d	$s5, $sp, 112
	ld.d	$s4, $sp, 120
	ld.d	$s3, $sp, 128
	ld.d	$s2, $sp, 136
	ld.d	$s1, $sp, 144
	ld.d	$s0, $sp, 152
	ld.d	$fp, $sp, 160
	ld.d	$ra, $sp, 168
	addi.d	$sp, $sp, 176
	ret
.L2:
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_RNvMs_NtNtNtCs_11stackbleach10heap_stack6memory7paintedNtB_6Memory11paint_first)
	jirl	$ra, $ra, 0
	b	.L1
.L11:
	pcaddu18i	$ra, %call36(_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create)
	jirl	$ra, $ra, 0
	ori	$a2, $zero, 1
	bne	$a0, $a2, .L19
	move	$s4, $a1
	bnez	$a1, .L12
.L19:
	ld.d	$a0, $sp, 40
	st.d	$a0, $fp, 96
	b	.L20
.L13:
	move	$a2, $zero
	b	.L21
.L14:
	ori	$a2, $zero, 1
.L21:
	addi.d	$a3, $sp, 88
	move	$a0, $s4
	move	$a1, $s5
	pcaddu18i	$ra, %call36(_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_)
	jirl	$ra, $ra, 0
	ld.d	$a1, $sp, 40
	st.d	$a1, $fp, 96
	bnez	$a0, .L15
.L20:
	sub.d	$a2, $s3, $s1
	move	$a0, $s1
	move	$a1, $zero
	pcaddu18i	$ra, %call36(memset)
	jirl	$ra, $ra, 0
	ld.d	$a0, $fp, 32
	lu12i.w	$a1, 16
	bltu	$a1, $a0, .L9
	ld.d	$a1, $fp, 24
	st.d	$a0, $fp, 72
	st.d	$a1, $fp, 96
	st.d	$zero, $fp, 80
	st.b	$zero, $fp, 88
	st.b	$zero, $fp, 126
	b	.L9
.L17:
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose)
	jirl	$ra, $ra, 0
	b	.L16
.L5:
	pcalau12i	$a0, %got_pc_hi20(_RNvNtNtCs_11stackbleach4arch11loongarch648DETECTED)
	ld.d	$fp, $a0, %got_pc_lo12(_RNvNtNtCs_11stackbleach4arch11loongarch648DETECTED)
	ld.w	$a0, $fp, 0
	addi.w	$a1, $zero, -1
	beq	$a0, $a1, .L22
	pcalau12i	$a0, %pc_hi20(_RNvNtCs_11stackbleach5paint6NUMBER)
	ld.d	$a0, $a0, %pc_lo12(_RNvNtCs_11stackbleach5paint6NUMBER)
	beqz	$a0, .L23
.L24:
	pcalau12i	$a0, %pc_hi20(.Lanon)
	addi.d	$a0, $a0, %pc_lo12(.Lanon)
	st.d	$a0, $sp, 16
	pcalau12i	$a0, %pc_hi20(_RNvXs1i_NtCs_4core3fmtReNtB_7Display3fmtCs_11stackbleach)
	addi.d	$a0, $a0, %pc_lo12(_RNvXs1i_NtCs_4core3fmtReNtB_7Display3fmtCs_11stackbleach)
	st.d	$a0, $sp, 24
	pcalau12i	$a0, %pc_hi20(.Lanon)
	addi.d	$a0, $a0, %pc_lo12(.Lanon)
	pcalau12i	$a1, %pc_hi20(.Lanon)
	addi.d	$a2, $a1, %pc_lo12(.Lanon)
	addi.d	$a1, $sp, 16
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking9panic_fmt)
	jirl	$ra, $ra, 0
.L22:
	ori	$a0, $zero, 16
	pcaddu18i	$ra, %call36(getauxval)
	jirl	$ra, $ra, 0
	bstrpick.d	$a0, $a0, 5, 4
	st.w	$a0, $fp, 0
	pcalau12i	$a0, %pc_hi20(_RNvNtCs_11stackbleach5paint6NUMBER)
	ld.d	$a0, $a0, %pc_lo12(_RNvNtCs_11stackbleach5paint6NUMBER)
	bnez	$a0, .L24
.L23:
	pcaddu18i	$ra, %call36(_RNvNtCs_11stackbleach5paint11make_number)
	jirl	$ra, $ra, 0
	b	.L24

_RINvCs_3psm8on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	addi.d	$sp, $sp, -96
	st.d	$ra, $sp, 88
	st.d	$fp, $sp, 80
	st.d	$s0, $sp, 72
	st.d	$s1, $sp, 64
	move	$fp, $a2
	move	$s0, $a1
	move	$s1, $a0
	pcaddu18i	$ra, %call36(_RNvMCs_3psmNtB_14StackDirection3new)
	jirl	$ra, $ra, 0
	andi	$a0, $a0, 255
	addi.d	$a0, $a0, -1
	sltui	$a0, $a0, 1
	masknez	$a0, $s0, $a0
	ld.d	$a1, $fp, 32
	vld	$vr0, $fp, 16
	vld	$vr1, $fp, 0
	add.d	$a3, $s1, $a0
	st.d	$a1, $sp, 48
	vst	$vr0, $sp, 32
	vst	$vr1, $sp, 16
	pcalau12i	$a0, %pc_hi20(_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_)
	addi.d	$a2, $a0, %pc_lo12(_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_)
	addi.d	$a0, $sp, 16
	addi.d	$a1, $sp, 63
	pcaddu18i	$ra, %call36(rust_psm_on_stack)
	jirl	$ra, $ra, 0
	ld.d	$s1, $sp, 64
	ld.d	$s0, $sp, 72
	ld.d	$fp, $sp, 80
	ld.d	$ra, $sp, 88
	addi.d	$sp, $sp, 96
	ret

_RINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0EB_:
	addi.d	$sp, $sp, -192
	st.d	$ra, $sp, 184
	st.d	$fp, $sp, 176
	st.d	$s0, $sp, 168
	st.d	$s1, $sp, 160
	st.d	$s2, $sp, 152
	st.d	$s3, $sp, 144
	st.d	$s4, $sp, 136
	st.d	$s5, $sp, 128
	st.d	$s6, $sp, 120
	st.d	$s7, $sp, 112
	st.d	$s8, $sp, 104
	move	$s4, $a2
	ld.w	$a2, $a2, 24
	move	$s2, $a3
	move	$fp, $a0
	st.w	$a2, $sp, 12
	ori	$a0, $zero, 2
	st.b	$a0, $sp, 24
	add.d	$s0, $a1, $fp
	addi.d	$s3, $a1, -32
	add.d	$a0, $fp, $s3
	xor	$a1, $s0, $fp
	lu12i.w	$a2, -446556
	ori	$a2, $a2, 2145
	lu32i.d	$a2, 462396
	lu52i.d	$a2, $a2, -677
	xor	$a1, $a1, $a2
	stx.d	$a2, $fp, $s3
	st.d	$fp, $a0, 8
	st.d	$s0, $a0, 16
	st.d	$a1, $a0, 24
	pcalau12i	$a0, %ld_pc_hi20(_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL)
	addi.d	$a0, $a0, %got_pc_lo12(_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL)
	pcaddu18i	$ra, %call36(__tls_get_addr)
	jirl	$ra, $ra, 0
	move	$s1, $a0
	ld.d	$a0, $a0, 0
	ld.d	$a1, $s1, 8
	st.d	$fp, $s1, 0
	or	$s7, $a1, $a0
	st.d	$s0, $s1, 8
	bnez	$s7, .L1
.L2:
	.weak	__sanitizer_start_switch_fiber
	pcalau12i	$a3, %got_pc_hi20(__sanitizer_start_switch_fiber)
	ld.d	$a3, $a3, %got_pc_lo12(__sanitizer_start_switch_fiber)
	.weak	__get_unsafe_stack_ptr
	pcalau12i	$a0, %got_pc_hi20(__get_unsafe_stack_ptr)
	ld.d	$a0, $a0, %got_pc_lo12(__get_unsafe_stack_ptr)
	.weak	__morestack_set_guard
	pcalau12i	$a1, %got_pc_hi20(__morestack_set_guard)
	ld.d	$a1, $a1, %got_pc_lo12(__morestack_set_guard)
	or	$a0, $a0, $a1
	or	$a0, $a0, $a3
	bnez	$a0, .L3
	pcaddu18i	$ra, %call36(_RNvMCs_3psmNtB_14StackDirection3new)
	jirl	$ra, $ra, 0
	andi	$a0, $a0, 255
	addi.d	$a0, $a0, -1
	sltui	$a0, $a0, 1
	masknez	$a0, $s3, $a0
	add.d	$a3, $fp, $a0
	st.d	$s4, $sp, 56
	addi.d	$a0, $sp, 16
	st.d	$a0, $sp, 64
	st.d	$s2, $sp, 72
	addi.d	$a0, $sp, 12
	st.d	$a0, $sp, 80
	pcalau12i	$a0, %pc_hi20(_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_)
	addi.d	$a2, $a0, %pc_lo12(_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_)
	addi.d	$a0, $sp, 56
	addi.d	$a1, $sp, 103
	pcaddu18i	$ra, %call36(rust_psm_on_stack)
	jirl	$ra, $ra, 0
.L4:
	bnez	$s7, .L5
	ld.d	$a0, $s1, 0
	bne	$a0, $fp, .L5
	ld.d	$a0, $s1, 8
	bne	$a0, $s0, .L5
	vrepli.b	$vr0, 0
	vst	$vr0, $s1, 0
.L6:
	ld.d	$a0, $sp, 16
	ld.b	$a1, $sp, 24
	ld.d	$s8, $sp, 104
	ld.d	$s7, $sp, 112
	ld.d	$s6, $sp, 120
	ld.d	$s5, $sp, 128
	ld.d	$s4, $sp, 136
	ld.d	$s3, $sp, 144
	ld.d	$s2, $sp, 152
	ld.d	$s1, $sp, 160
	ld.d	$s0, $sp, 168
	ld.d	$fp, $sp, 176
	ld.d	$ra, $sp, 184
	addi.d	$sp, $sp, 192
	ret
.L5:
	move	$a0, $fp
	move	$a1, $s0
	pcaddu18i	$ra, %call36(_RNvNtCs_11stackbleach7current5leave)
	jirl	$ra, $ra, 0
	b	.L6
.L1:
	pcaddu18i	$ra, %call36(_RNvNtCs_11stackbleach7current4push)
	jirl	$ra, $ra, 0
	b	.L2
.L3:
	bnez	$a3, .L7
	.weak	__get_unsafe_stack_ptr
	pcalau12i	$a0, %got_pc_hi20(__get_unsafe_stack_ptr)
	ld.d	$a0, $a0, %got_pc_lo12(__get_unsafe_stack_ptr)
	bnez	$a0, .L8
.L9:
	move	$s5, $zero
	.weak	__morestack_set_guard
	pcalau12i	$s8, %got_pc_hi20(__morestack_set_guard)
	ld.d	$s8, $s8, %got_pc_lo12(__morestack_set_guard)
	bnez	$s8, .L10
.L11:
	move	$s8, $zero
.L12:
	addi.d	$a0, $sp, 32
	st.d	$a0, $sp, 56
	st.d	$s4, $sp, 64
	addi.d	$a0, $sp, 16
	st.d	$a0, $sp, 72
	st.d	$s2, $sp, 80
	addi.d	$a0, $sp, 12
	st.d	$a0, $sp, 88
	addi.d	$a2, $sp, 56
	move	$a0, $fp
	move	$a1, $s3
	pcaddu18i	$ra, %call36(_RINvCs_3psm8on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_)
	jirl	$ra, $ra, 0
	bnez	$s8, .L13
	.weak	__sanitizer_finish_switch_fiber
	pcalau12i	$a3, %got_pc_hi20(__sanitizer_finish_switch_fiber)
	ld.d	$a3, $a3, %got_pc_lo12(__sanitizer_finish_switch_fiber)
	bnez	$a3, .L14
.L15:
	.weak	__get_unsafe_stack_ptr
	pcalau12i	$a0, %got_pc_hi20(__get_unsafe_stack_ptr)
	ld.d	$a0, $a0, %got_pc_lo12(__get_unsafe_stack_ptr)
	beqz	$a0, .L4
.L16:
	jirl	$ra, $a0, 0
	move	$s2, $a0
	pcaddu18i	$ra, %call36(_RNvNtCs_11stackbleach10safe_stack10erase_deep)
	jirl	$ra, $ra, 0
	sltu	$a2, $s5, $s2
	xori	$a2, $a2, 1
	sltu	$a3, $a1, $s5
	xori	$a3, $a3, 1
	sltu	$a4, $a1, $s2
	masknez	$a5, $s2, $a4
	maskeqz	$a1, $a1, $a4
	or	$a1, $a1, $a5
	masknez	$a4, $a1, $a2
	masknez	$a1, $a1, $a3
	maskeqz	$a3, $s5, $a3
	or	$a1, $a3, $a1
	maskeqz	$a1, $a1, $a2
	or	$a1, $a1, $a4
	sub.d	$a2, $a1, $a0
	move	$a1, $zero
	pcaddu18i	$ra, %call36(memset)
	jirl	$ra, $ra, 0
	b	.L4
.L7:
	addi.d	$a0, $sp, 32
	move	$a1, $fp
	move	$a2, $s3
	jirl	$ra, $a3, 0
	.weak	__get_unsafe_stack_ptr
	pcalau12i	$a0, %got_pc_hi20(__get_unsafe_stack_ptr)
	ld.d	$a0, $a0, %got_pc_lo12(__get_unsafe_stack_ptr)
	beqz	$a0, .L9
.L8:
	jirl	$ra, $a0, 0
	move	$s5, $a0
	.weak	__morestack_set_guard
	pcalau12i	$s8, %got_pc_hi20(__morestack_set_guard)
	ld.d	$s8, $s8, %got_pc_lo12(__morestack_set_guard)
	beqz	$s8, .L11
.L10:
	.weak	__morestack_get_guard
	pcalau12i	$a0, %got_pc_hi20(__morestack_get_guard)
	ld.d	$a0, $a0, %got_pc_lo12(__morestack_get_guard)
	jirl	$ra, $a0, 0
	move	$s6, $a0
	lu12i.w	$a0, 1
	add.d	$a0, $fp, $a0
	jirl	$ra, $s8, 0
	b	.L12
.L13:
	move	$a0, $s6
	jirl	$ra, $s8, 0
	.weak	__sanitizer_finish_switch_fiber
	pcalau12i	$a3, %got_pc_hi20(__sanitizer_finish_switch_fiber)
	ld.d	$a3, $a3, %got_pc_lo12(__sanitizer_finish_switch_fiber)
	beqz	$a3, .L15
.L14:
	ld.d	$a0, $sp, 32
	move	$a1, $zero
	move	$a2, $zero
	jirl	$ra, $a3, 0
	.weak	__get_unsafe_stack_ptr
	pcalau12i	$a0, %got_pc_hi20(__get_unsafe_stack_ptr)
	ld.d	$a0, $a0, %got_pc_lo12(__get_unsafe_stack_ptr)
	beqz	$a0, .L4
	b	.L16
.L17:
	move	$fp, $a0
	bnez	$s8, .L18
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_Unwind_Resume)
	jirl	$ra, $ra, 0
.L18:
	move	$a0, $s6
	jirl	$ra, $s8, 0
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_Unwind_Resume)
	jirl	$ra, $ra, 0

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0EB_:
	addi.d	$sp, $sp, -64
	st.d	$ra, $sp, 56
	st.d	$fp, $sp, 48
	st.d	$s0, $sp, 40
	st.d	$s1, $sp, 32
	st.d	$s2, $sp, 24
	st.d	$s3, $sp, 16
	st.d	$s4, $sp, 8
	ld.d	$fp, $a0, 0
	ld.d	$s1, $a0, 8
	ld.d	$s3, $a0, 16
	ld.d	$s2, $a0, 24
	ld.d	$s4, $fp, 0
	pcalau12i	$a0, %gd_pc_hi20(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL)
	addi.d	$a0, $a0, %got_pc_lo12(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL)
	pcaddu18i	$ra, %call36(__tls_get_addr)
	jirl	$ra, $ra, 0
	move	$s0, $a0
	ld.d	$a0, $a0, 0
	addi.d	$a0, $a0, 1
	st.d	$a0, $s0, 0
	move	$a0, $fp
	jirl	$ra, $s4, 0
	move	$a0, $s0
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4heap5local5leave)
	jirl	$ra, $ra, 0
	ld.d	$a2, $s3, 8
	ori	$a0, $zero, 8
	bgeu	$a2, $a0, .L1
	move	$a0, $zero
	b	.L2
.L1:
	ld.d	$a0, $s3, 0
	ori	$a3, $zero, 32
	srli.d	$a1, $a2, 3
	bgeu	$a2, $a3, .L3
	move	$a2, $zero
	move	$a3, $zero
	b	.L4
.L3:
	bstrpick.d	$a2, $a1, 60, 2
	slli.d	$a2, $a2, 2
	vrepli.b	$vr0, 0
	addi.d	$a3, $a0, 16
	move	$a4, $a2
	vori.b	$vr1, $vr0, 0
.L5:
	vld	$vr2, $a3, -16
	vld	$vr3, $a3, 0
	vor.v	$vr0, $vr2, $vr0
	vor.v	$vr1, $vr3, $vr1
	addi.d	$a4, $a4, -4
	addi.d	$a3, $a3, 32
	bnez	$a4, .L5
	vor.v	$vr0, $vr1, $vr0
	vbsrl.v	$vr1, $vr0, 8
	vor.v	$vr0, $vr1, $vr0
	vpickve2gr.d	$a3, $vr0, 0
	beq	$a1, $a2, .L6
.L4:
	sub.d	$a1, $a1, $a2
	alsl.d	$a0, $a2, $a0, 3
.L7:
	ld.d	$a2, $a0, 0
	or	$a3, $a2, $a3
	addi.d	$a1, $a1, -1
	addi.d	$a0, $a0, 8
	bnez	$a1, .L7
.L6:
	sltu	$a0, $zero, $a3
.L2:
	st.d	$fp, $s1, 0
	st.b	$a0, $s1, 8
	ld.w	$a0, $s2, 0
	ld.d	$s4, $sp, 8
	ld.d	$s3, $sp, 16
	ld.d	$s2, $sp, 24
	ld.d	$s1, $sp, 32
	ld.d	$s0, $sp, 40
	ld.d	$fp, $sp, 48
	ld.d	$ra, $sp, 56
	addi.d	$sp, $sp, 64
	pcaddu18i	$t8, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch6415clear_registers)
	jr	$t8
.L8:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0

_RINvNvCs_3psm8on_stack13with_on_stackuNCINvNtNtCs_11stackbleach6switch7backend8on_stackNCINvNtNtB_4call10trampoline10perform_onbNCNvMNtNtB_10heap_stack6memoryNtB_6Memory17perform_and_leave0E0E0EB_:
	addi.d	$sp, $sp, -80
	st.d	$ra, $sp, 72
	st.d	$fp, $sp, 64
	st.d	$s0, $sp, 56
	st.d	$s1, $sp, 48
	st.d	$s2, $sp, 40
	st.d	$s3, $sp, 32
	st.d	$s4, $sp, 24
	st.d	$s5, $sp, 16
	ld.d	$s1, $a0, 0
	ld.d	$fp, $a0, 8
	ld.d	$s2, $a0, 16
	ld.d	$s4, $a0, 24
	ld.d	$s3, $a0, 32
	.weak	__sanitizer_finish_switch_fiber
	pcalau12i	$a3, %got_pc_hi20(__sanitizer_finish_switch_fiber)
	ld.d	$a3, $a3, %got_pc_lo12(__sanitizer_finish_switch_fiber)
	bnez	$a3, .L1
.L2:
	ld.d	$s5, $fp, 0
	pcalau12i	$a0, %gd_pc_hi20(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL)
	addi.d	$a0, $a0, %got_pc_lo12(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL)
	pcaddu18i	$ra, %call36(__tls_get_addr)
	jirl	$ra, $ra, 0
	move	$s0, $a0
	ld.d	$a0, $a0, 0
	addi.d	$a0, $a0, 1
	st.d	$a0, $s0, 0
	move	$a0, $fp
	jirl	$ra, $s5, 0
	move	$a0, $s0
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4heap5local5leave)
	jirl	$ra, $ra, 0
	ld.d	$a2, $s4, 8
	ori	$a0, $zero, 8
	bgeu	$a2, $a0, .L3
	move	$a0, $zero
	b	.L4
.L3:
	ld.d	$a0, $s4, 0
	ori	$a3, $zero, 32
	srli.d	$a1, $a2, 3
	bgeu	$a2, $a3, .L5
	move	$a2, $zero
	move	$a3, $zero
	b	.L6
.L5:
	bstrpick.d	$a2, $a1, 60, 2
	slli.d	$a2, $a2, 2
	vrepli.b	$vr0, 0
	addi.d	$a3, $a0, 16
	move	$a4, $a2
	vori.b	$vr1, $vr0, 0
.L7:
	vld	$vr2, $a3, -16
	vld	$vr3, $a3, 0
	vor.v	$vr0, $vr2, $vr0
	vor.v	$vr1, $vr3, $vr1
	addi.d	$a4, $a4, -4
	addi.d	$a3, $a3, 32
	bnez	$a4, .L7
	vor.v	$vr0, $vr1, $vr0
	vbsrl.v	$vr1, $vr0, 8
	vor.v	$vr0, $vr1, $vr0
	vpickve2gr.d	$a3, $vr0, 0
	beq	$a1, $a2, .L8
.L6:
	sub.d	$a1, $a1, $a2
	alsl.d	$a0, $a2, $a0, 3
.L9:
	ld.d	$a2, $a0, 0
	or	$a3, $a2, $a3
	addi.d	$a1, $a1, -1
	addi.d	$a0, $a0, 8
	bnez	$a1, .L9
.L8:
	sltu	$a0, $zero, $a3
.L4:
	st.d	$fp, $s2, 0
	st.b	$a0, $s2, 8
	ld.w	$a0, $s3, 0
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch6415clear_registers)
	jirl	$ra, $ra, 0
	.weak	__sanitizer_start_switch_fiber
	pcalau12i	$a3, %got_pc_hi20(__sanitizer_start_switch_fiber)
	ld.d	$a3, $a3, %got_pc_lo12(__sanitizer_start_switch_fiber)
	bnez	$a3, .L10
	ld.d	$s5, $sp, 16
	ld.d	$s4, $sp, 24
	ld.d	$s3, $sp, 32
	ld.d	$s2, $sp, 40
	ld.d	$s1, $sp, 48
	ld.d	$s0, $sp, 56
	ld.d	$fp, $sp, 64
	ld.d	$ra, $sp, 72
	addi.d	$sp, $sp, 80
	ret
.L1:
	addi.d	$a1, $s1, 8
	addi.d	$a2, $s1, 16
	move	$a0, $zero
	jirl	$ra, $a3, 0
	b	.L2
.L10:
	ld.d	$a1, $s1, 8
	ld.d	$a2, $s1, 16
	move	$a0, $zero
	ld.d	$s5, $sp, 16
	ld.d	$s4, $sp, 24
	ld.d	$s3, $sp, 32
	ld.d	$s2, $sp, 40
	ld.d	$s1, $sp, 48
	ld.d	$s0, $sp, 56
	ld.d	$fp, $sp, 64
	ld.d	$ra, $sp, 72
	addi.d	$sp, $sp, 80
	jr	$a3
.L11:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0

_RNvNtCs_11stackbleach6bleach15in_place_probed:
	pcaddu18i	$t8, %call36(_RNvNtCs_11stackbleach6bleach8in_place)
	jr	$t8

_RNvNtCs_11stackbleach6bleach8in_place:
	addi.d	$sp, $sp, -512
	st.d	$ra, $sp, 504
	st.d	$fp, $sp, 496
	st.d	$s0, $sp, 488
	st.d	$s1, $sp, 480
	st.d	$s2, $sp, 472
	st.d	$s3, $sp, 464
	st.d	$s4, $sp, 456
	st.d	$s5, $sp, 448
	st.d	$s6, $sp, 440
	st.d	$s7, $sp, 432
	move	$fp, $a0
	pcalau12i	$a0, %got_pc_hi20(_RNvNtNtCs_11stackbleach4arch11loongarch648DETECTED)
	ld.d	$s1, $a0, %got_pc_lo12(_RNvNtNtCs_11stackbleach4arch11loongarch648DETECTED)
	ld.w	$a0, $s1, 0
	addi.w	$s0, $zero, -1
	beq	$a0, $s0, .L1
.L2:
	st.w	$a0, $fp, 24
	move	$s1, $sp
	addi.d	$a1, $sp, 112
	move	$a0, $zero
	pcaddu18i	$ra, %call36(sigaltstack)
	jirl	$ra, $ra, 0
	beqz	$a0, .L3
	pcaddu18i	$ra, %call36(__errno_location)
	jirl	$ra, $ra, 0
	ld.w	$a0, $a0, 0
	slli.d	$a0, $a0, 32
	addi.d	$a1, $a0, 2
	addi.d	$a0, $sp, 272
	st.d	$a1, $sp, 272
	ori	$a1, $zero, 3
	st.d	$a1, $sp, 264
	pcaddu18i	$ra, %call36(_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach)
	jirl	$ra, $ra, 0
	b	.L4
.L3:
	ld.wu	$a0, $sp, 120
	andi	$a0, $a0, 1
	bnez	$a0, .L5
.L4:
	pcalau12i	$a0, %ld_pc_hi20(_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL)
	addi.d	$a0, $a0, %got_pc_lo12(_RNvNCNKNvNtCs_11stackbleach7current7CURRENT0s_023___RUST_STD_INTERNAL_VAL)
	pcaddu18i	$ra, %call36(__tls_get_addr)
	jirl	$ra, $ra, 0
	ld.d	$s2, $a0, 0
	ld.d	$s3, $a0, 8
	bgeu	$s2, $s1, .L6
	bgeu	$s3, $s1, .L7
.L6:
	or	$a0, $s3, $s2
	beqz	$a0, .L8
	pcalau12i	$a0, %ld_pc_hi20(_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL)
	addi.d	$a0, $a0, %got_pc_lo12(_RNvNCNKNvNtCs_11stackbleach7current6OTHERS0s_023___RUST_STD_INTERNAL_VAL)
	pcaddu18i	$ra, %call36(__tls_get_addr)
	jirl	$ra, $ra, 0
	move	$a1, $a0
	ld.d	$a2, $a0, 0
	ld.d	$a0, $a0, 8
	ld.d	$a3, $a1, 16
	st.d	$zero, $a1, 0
	ori	$a4, $zero, 8
	st.d	$a4, $a1, 8
	lu52i.d	$a4, $zero, -2048
	st.d	$zero, $a1, 16
	beq	$a2, $a4, .L9
	alsl.d	$a4, $a3, $a0, 4
	slli.d	$a5, $a3, 4
	sub.d	$a5, $zero, $a5
.L10:
	move	$s4, $a5
	beqz	$a5, .L11
	move	$a6, $a4
	ld.d	$s2, $a4, -16
	addi.d	$a4, $a4, -16
	addi.d	$a5, $s4, 16
	bgeu	$s2, $s1, .L10
	ld.d	$s3, $a6, -8
	bltu	$s3, $s1, .L10
.L11:
	beqz	$a3, .L12
	st.d	$a2, $a1, 0
	st.d	$a0, $a1, 8
	st.d	$a3, $a1, 16
	bnez	$s4, .L7
	b	.L8
.L5:
	move	$s2, $zero
.L13:
	b	.L14
.L12:
	slli.d	$a1, $a2, 1
	bnez	$a1, .L15
	beqz	$s4, .L8
.L7:
	move	$s5, $zero
	b	.L16
.L15:
	slli.d	$a1, $a2, 4
	ori	$a2, $zero, 8
	pcaddu18i	$ra, %call36(_RNvCs_7___rustc14___rust_dealloc)
	jirl	$ra, $ra, 0
	bnez	$s4, .L7
.L8:
	pcalau12i	$a0, %ld_pc_hi20(_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL)
	addi.d	$a0, $a0, %got_pc_lo12(_RNvNCNKNvNtCs_11stackbleach5label5FOUND0s_023___RUST_STD_INTERNAL_VAL)
	pcaddu18i	$ra, %call36(__tls_get_addr)
	jirl	$ra, $ra, 0
	ld.d	$s2, $a0, 0
	bgeu	$s2, $s1, .L17
	ld.d	$s3, $a0, 8
	bgeu	$s3, $s1, .L18
.L17:
	pcalau12i	$a0, %ld_pc_hi20(_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL)
	addi.d	$a0, $a0, %got_pc_lo12(_RNvNCNKNvNtNtNtCs_11stackbleach2os5linux9own_stack3OWN0s_023___RUST_STD_INTERNAL_VAL)
	pcaddu18i	$ra, %call36(__tls_get_addr)
	jirl	$ra, $ra, 0
	ld.d	$s5, $a0, 0
	ori	$a1, $zero, 3
	beq	$s5, $a1, .L9
	beqz	$s5, .L19
	ld.d	$s2, $a0, 8
	bgeu	$s2, $s1, .L19
	ld.d	$s3, $a0, 16
	bltu	$s3, $s1, .L19
	ld.d	$a1, $a0, 56
	vld	$vr0, $a0, 40
	vld	$vr1, $a0, 24
	st.d	$a1, $sp, 320
	vst	$vr0, $sp, 304
	vst	$vr1, $sp, 288
	st.d	$s5, $sp, 264
	st.d	$s2, $sp, 272
	st.d	$s3, $sp, 280
.L20:
	pcalau12i	$a0, %got_pc_hi20(_RNvNvNtCs_6region4page4size9PAGE_SIZE)
	ld.d	$s6, $a0, %got_pc_lo12(_RNvNvNtCs_6region4page4size9PAGE_SIZE)
	ld.d	$s4, $s6, 0
	bnez	$s4, .L21
	pcaddu18i	$ra, %call36(_RNvNtNtCs_6region2os4unix9page_size)
	jirl	$ra, $ra, 0
	move	$s4, $a0
	st.d	$a0, $s6, 0
	beqz	$a0, .L22
.L21:
	ld.d	$s7, $sp, 288
	ld.d	$a0, $s6, 0
	bnez	$a0, .L23
	pcaddu18i	$ra, %call36(_RNvNtNtCs_6region2os4unix9page_size)
	jirl	$ra, $ra, 0
	st.d	$a0, $s6, 0
	beqz	$a0, .L22
.L23:
	mod.du	$a1, $s1, $s4
	sub.d	$a2, $s1, $a1
	mod.du	$a0, $s7, $a0
	sub.d	$a0, $s7, $a0
	bltu	$a2, $a0, .L24
.L25:
	addi.d	$a0, $sp, 288
	ld.d	$a1, $a0, 32
	vld	$vr0, $a0, 16
	vld	$vr1, $a0, 0
	st.d	$a1, $sp, 424
	vst	$vr0, $sp, 408
	vst	$vr1, $sp, 392
	beqz	$s5, .L26
	ld.d	$a0, $sp, 424
	vld	$vr0, $sp, 408
	vld	$vr1, $sp, 392
	st.d	$a0, $sp, 40
	vst	$vr0, $sp, 24
	ori	$a0, $zero, 3
	vst	$vr1, $sp, 8
	beq	$s5, $a0, .L14
.L16:
	st.d	$s5, $sp, 48
	st.d	$s2, $sp, 56
	ld.d	$a0, $sp, 8
	vld	$vr0, $sp, 16
	vld	$vr1, $sp, 32
	st.d	$s3, $sp, 64
	st.d	$a0, $sp, 72
	vst	$vr0, $sp, 80
	vst	$vr1, $sp, 96
	ld.w	$s1, $fp, 24
	.weak	__get_unsafe_stack_ptr
	pcalau12i	$a0, %got_pc_hi20(__get_unsafe_stack_ptr)
	ld.d	$a0, $a0, %got_pc_lo12(__get_unsafe_stack_ptr)
	bnez	$a0, .L27
	move	$s3, $zero
	.weak	__morestack_set_guard
	pcalau12i	$s5, %got_pc_hi20(__morestack_set_guard)
	ld.d	$s5, $s5, %got_pc_lo12(__morestack_set_guard)
	bnez	$s5, .L28
.L29:
	move	$s5, $zero
.L30:
	ld.d	$s6, $fp, 0
	pcalau12i	$a0, %gd_pc_hi20(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL)
	addi.d	$a0, $a0, %got_pc_lo12(_RNvNCNKNvNtNtCs_11stackbleach4heap5local5LOCAL0s_023___RUST_STD_INTERNAL_VAL)
	pcaddu18i	$ra, %call36(__tls_get_addr)
	jirl	$ra, $ra, 0
	move	$s2, $a0
	ld.d	$a0, $a0, 0
	addi.d	$a0, $a0, 1
	st.d	$a0, $s2, 0
	move	$a0, $fp
	jirl	$ra, $s6, 0
	move	$a0, $s2
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4heap5local5leave)
	jirl	$ra, $ra, 0
	bnez	$s5, .L31
.L32:
	addi.d	$a0, $sp, 128
	ori	$a2, $zero, 128
	move	$a1, $zero
	pcaddu18i	$ra, %call36(memset)
	jirl	$ra, $ra, 0
	pcalau12i	$a0, %pc_hi20(.L33)
	vld	$vr0, $a0, %pc_lo12(.L33)
	vst	$vr0, $sp, 112
	move	$a2, $sp
	addi.d	$a0, $sp, 264
	addi.d	$a1, $sp, 48
	pcaddu18i	$ra, %call36(_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure3new)
	jirl	$ra, $ra, 0
	move	$a0, $s1
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch6415clear_registers)
	jirl	$ra, $ra, 0
	.weak	__get_unsafe_stack_ptr
	pcalau12i	$a0, %got_pc_hi20(__get_unsafe_stack_ptr)
	ld.d	$a0, $a0, %got_pc_lo12(__get_unsafe_stack_ptr)
	beqz	$a0, .L34
	jirl	$ra, $a0, 0
	move	$s2, $a0
	pcaddu18i	$ra, %call36(_RNvNtCs_11stackbleach10safe_stack10erase_deep)
	jirl	$ra, $ra, 0
	sltu	$a2, $s3, $s2
	xori	$a2, $a2, 1
	sltu	$a3, $a1, $s3
	xori	$a3, $a3, 1
	sltu	$a4, $a1, $s2
	masknez	$a5, $s2, $a4
	maskeqz	$a1, $a1, $a4
	or	$a1, $a1, $a5
	masknez	$a4, $a1, $a2
	masknez	$a1, $a1, $a3
	maskeqz	$a3, $s3, $a3
	or	$a1, $a3, $a1
	maskeqz	$a1, $a1, $a2
	or	$a1, $a1, $a4
	sub.d	$a2, $a1, $a0
	move	$a1, $zero
	pcaddu18i	$ra, %call36(memset)
	jirl	$ra, $ra, 0
	b	.L34
.L35:
	addi.d	$a0, $sp, 112
	move	$a1, $s1
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch6411erase_below)
	jirl	$ra, $ra, 0
.L34:
	addi.d	$a0, $sp, 264
	addi.d	$a1, $sp, 112
	pcaddu18i	$ra, %call36(_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure4next)
	jirl	$ra, $ra, 0
	bnez	$a0, .L35
	ld.d	$a0, $sp, 376
	st.d	$zero, $sp, 376
	beqz	$a0, .L36
	ld.d	$a1, $fp, 16
	pcalau12i	$a2, %pc_hi20(.L37)
	vld	$vr0, $a2, %pc_lo12(.L37)
	vst	$vr0, $a1, 0
	st.d	$a0, $a1, 32
	ori	$a0, $zero, 3
	b	.L38
.L36:
	addi.d	$a0, $sp, 264
	pcaddu18i	$ra, %call36(_RNvMNtNtCs_11stackbleach6bleach7erasureNtB_7Erasure6retain)
	jirl	$ra, $ra, 0
	ld.d	$s0, $sp, 112
	ori	$a0, $zero, 1
.L38:
	st.b	$a0, $fp, 28
	b	.L39
.L1:
	ori	$a0, $zero, 16
	pcaddu18i	$ra, %call36(getauxval)
	jirl	$ra, $ra, 0
	bstrpick.d	$a0, $a0, 5, 4
	st.w	$a0, $s1, 0
	b	.L2
.L19:
	addi.d	$a0, $sp, 112
	move	$a1, $s1
	pcaddu18i	$ra, %call36(_RNvNtNtNtCs_11stackbleach2os5linux9own_stack4find)
	jirl	$ra, $ra, 0
	ld.d	$s5, $sp, 112
	ld.d	$s2, $sp, 120
	ld.d	$s3, $sp, 128
	beqz	$s5, .L26
	ld.d	$a0, $sp, 168
	vld	$vr0, $sp, 152
	vld	$vr1, $sp, 136
	st.d	$a0, $sp, 320
	vst	$vr0, $sp, 304
	vst	$vr1, $sp, 288
	st.d	$s5, $sp, 264
	st.d	$s2, $sp, 272
	st.d	$s3, $sp, 280
	ori	$a0, $zero, 1
	bgeu	$s2, $s1, .L40
	bgeu	$s3, $s1, .L20
	b	.L41
.L27:
	jirl	$ra, $a0, 0
	move	$s3, $a0
	.weak	__morestack_set_guard
	pcalau12i	$s5, %got_pc_hi20(__morestack_set_guard)
	ld.d	$s5, $s5, %got_pc_lo12(__morestack_set_guard)
	beqz	$s5, .L29
.L28:
	.weak	__morestack_get_guard
	pcalau12i	$a0, %got_pc_hi20(__morestack_get_guard)
	ld.d	$a0, $a0, %got_pc_lo12(__morestack_get_guard)
	jirl	$ra, $a0, 0
	move	$s4, $a0
	lu12i.w	$a0, 1
	add.d	$a0, $s2, $a0
	jirl	$ra, $s5, 0
	b	.L30
.L31:
	move	$a0, $s4
	jirl	$ra, $s5, 0
	b	.L32
.L9:
	pcalau12i	$a0, %pc_hi20(.Lanon)
	addi.d	$a0, $a0, %pc_lo12(.Lanon)
	pcaddu18i	$ra, %call36(_RNvNtNtCs_3std6thread5local18panic_access_error)
	jirl	$ra, $ra, 0
	b	.L42
.L24:
	addi.d	$a0, $sp, 112
	addi.d	$a1, $sp, 264
	pcaddu18i	$ra, %call36(_RNvMNtNtNtCs_11stackbleach2os5linux9own_stackNtB_8OwnStack15reaches_further)
	jirl	$ra, $ra, 0
	ld.bu	$a0, $sp, 112
	beqz	$a0, .L43
	ld.d	$s3, $sp, 120
	ori	$s2, $zero, 2
	b	.L26
.L18:
	move	$a0, $s2
	move	$a1, $s3
	pcaddu18i	$ra, %call36(_RNvNtCs_11stackbleach5label11is_labelled)
	jirl	$ra, $ra, 0
	bnez	$a0, .L7
	b	.L17
.L43:
	ld.bu	$a0, $sp, 113
	beqz	$a0, .L44
	ld.d	$s5, $sp, 264
	ld.d	$s2, $sp, 272
	ld.d	$s3, $sp, 280
	b	.L25
.L44:
	ori	$a0, $zero, 1
.L40:
.L41:
	move	$s2, $a0
.L26:
	ori	$a0, $zero, 1
	beq	$s2, $a0, .L45
.L14:
	ld.d	$a0, $fp, 16
	ori	$a1, $zero, 2
	st.d	$a1, $a0, 0
	st.d	$s2, $a0, 8
	st.d	$s3, $a0, 16
	st.b	$a1, $fp, 28
.L39:
	move	$a0, $s0
	ld.d	$s7, $sp, 432
	ld.d	$s6, $sp, 440
	ld.d	$s5, $sp, 448
	ld.d	$s4, $sp, 456
	ld.d	$s3, $sp, 464
	ld.d	$s2, $sp, 472
	ld.d	$s1, $sp, 480
	ld.d	$s0, $sp, 488
	ld.d	$fp, $sp, 496
	ld.d	$ra, $sp, 504
	addi.d	$sp, $sp, 512
	ret
.L45:
	addi.d	$a0, $sp, 112
	move	$a1, $s1
	pcaddu18i	$ra, %call36(_RNvNtCs_11stackbleach5label4find)
	jirl	$ra, $ra, 0
	ld.d	$a0, $sp, 112
	beqz	$a0, .L13
	ld.d	$s2, $sp, 120
	ld.d	$s3, $sp, 128
	move	$s5, $zero
	b	.L16
.L22:
	pcalau12i	$a0, %pc_hi20(.Lanon)
	addi.d	$a0, $a0, %pc_lo12(.Lanon)
	pcaddu18i	$ra, %call36(_RNvNtNtCs_4core9panicking11panic_const23panic_const_rem_by_zero)
	jirl	$ra, $ra, 0
.L42:
	ud	0
.L46:
	b	.L47
.L48:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0
.L49:
	beqz	$s5, .L50
	move	$a0, $s4
	jirl	$ra, $s5, 0
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0
.L51:
.L47:
	ld.d	$a0, $sp, 376
	beqz	$a0, .L50
	addi.d	$a0, $sp, 376
	pcaddu18i	$ra, %call36(_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_3std2io5error5ErrorECs_11stackbleach)
	jirl	$ra, $ra, 0
.L50:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0
.L52:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking16panic_in_cleanup)
	jirl	$ra, $ra, 0
.L53:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE7performuEB_:
	addi.d	$sp, $sp, -32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	move	$fp, $a0
	ld.d	$a1, $a0, 32
	ld.d	$s0, $a0, 56
	ld.d	$a2, $a0, 40
	ld.d	$a3, $a1, 0
	ld.d	$a0, $a1, 8
	ld.d	$a1, $a1, 16
	st.d	$zero, $a2, 0
	vrepli.b	$vr0, 0
	vst	$vr0, $a2, 8
	ld.d	$a2, $a3, 0
	jirl	$ra, $a2, 0
	ori	$a0, $zero, 1
	st.b	$a0, $s0, 0
.L1:
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.L2:
	pcaddu18i	$ra, %call36(_RNvNvNtCs_3std9panicking12catch_unwind7cleanup)
	jirl	$ra, $ra, 0
	ld.d	$a2, $fp, 56
	ori	$a3, $zero, 2
	st.b	$a3, $a2, 0
	st.d	$a0, $a2, 8
	st.d	$a1, $a2, 16
	b	.L1
.L3:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE7performuEB_:
	addi.d	$sp, $sp, -48
	st.d	$ra, $sp, 40
	st.d	$fp, $sp, 32
	st.d	$s0, $sp, 24
	move	$fp, $a0
	ld.d	$a1, $a0, 32
	ld.d	$s0, $a0, 56
	ld.d	$a2, $a0, 40
	ld.d	$a3, $a1, 0
	ld.d	$a0, $a1, 8
	ld.d	$a1, $a1, 16
	st.d	$zero, $a2, 0
	vrepli.b	$vr0, 0
	vst	$vr0, $a2, 8
	ld.d	$a2, $a3, 0
	jirl	$ra, $a2, 0
	ori	$a0, $zero, 1
	lu52i.d	$a0, $a0, -2048
	st.d	$a0, $s0, 0
.L1:
	ld.d	$s0, $sp, 24
	ld.d	$fp, $sp, 32
	ld.d	$ra, $sp, 40
	addi.d	$sp, $sp, 48
	ret
.L2:
	pcaddu18i	$ra, %call36(_RNvNvNtCs_3std9panicking12catch_unwind7cleanup)
	jirl	$ra, $ra, 0
	move	$a2, $a0
	move	$a3, $a1
	ld.d	$fp, $fp, 56
	addi.d	$a0, $sp, 0
	move	$a1, $a2
	move	$a2, $a3
	pcaddu18i	$ra, %call36(_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of)
	jirl	$ra, $ra, 0
	ld.d	$a0, $sp, 16
	vld	$vr0, $sp, 0
	st.d	$a0, $fp, 16
	vst	$vr0, $fp, 0
	b	.L1
.L3:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0
.L4:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15in_place_probed0INtNtB_7outcome5EndeduEE12drop_refuseduEB_:
	addi.d	$sp, $sp, -112
	st.d	$ra, $sp, 104
	st.d	$fp, $sp, 96
	st.d	$s0, $sp, 88
	move	$fp, $a0
	ld.bu	$a0, $a0, 28
	ori	$a1, $zero, 2
	bltu	$a0, $a1, .L1
	ld.d	$s0, $fp, 56
	beq	$a0, $a1, .L2
	ld.bu	$a0, $s0, 0
	ori	$a1, $zero, 2
	bne	$a0, $a1, .L3
	ld.d	$a1, $s0, 8
	ld.d	$a2, $s0, 16
	addi.d	$a0, $sp, 64
	pcaddu18i	$ra, %call36(_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of)
	jirl	$ra, $ra, 0
	ld.d	$a0, $sp, 64
	vld	$vr0, $sp, 72
	st.d	$a0, $sp, 16
	vst	$vr0, $sp, 24
	ori	$a1, $zero, 1
	lu52i.d	$a1, $a1, -2048
	st.d	$zero, $sp, 8
	beq	$a0, $a1, .L2
	addi.d	$a0, $sp, 16
	ld.d	$a1, $a0, 16
	vld	$vr0, $a0, 0
	ld.d	$a0, $fp, 16
	st.d	$a1, $sp, 56
	vst	$vr0, $sp, 40
	addi.d	$a1, $sp, 40
	pcaddu18i	$ra, %call36(_RNvMNtNtCs_11stackbleach5error4callNtB_5Error6attach)
	jirl	$ra, $ra, 0
	ld.d	$a0, $sp, 8
	beqz	$a0, .L2
.L4:
	addi.d	$a0, $sp, 16
	pcaddu18i	$ra, %call36(_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop)
	jirl	$ra, $ra, 0
	ld.d	$a1, $sp, 16
	blez	$a1, .L2
	ld.d	$a0, $sp, 24
	ori	$a2, $zero, 1
	pcaddu18i	$ra, %call36(_RNvCs_7___rustc14___rust_dealloc)
	jirl	$ra, $ra, 0
	b	.L2
.L3:
	move	$a0, $s0
	pcaddu18i	$ra, %call36(_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtB_7outcome5EndeduEECs_9on_record)
	jirl	$ra, $ra, 0
.L2:
	ld.d	$a0, $fp, 40
	ori	$a1, $zero, 1
	st.b	$a1, $fp, 28
	st.d	$zero, $a0, 0
	vrepli.b	$vr0, 0
	vst	$vr0, $a0, 8
	st.d	$zero, $s0, 16
	vst	$vr0, $s0, 0
	ld.w	$a0, $fp, 24
	st.b	$zero, $s0, 0
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch6415clear_registers)
	jirl	$ra, $ra, 0
.L1:
	ld.d	$s0, $sp, 88
	ld.d	$fp, $sp, 96
	ld.d	$ra, $sp, 104
	addi.d	$sp, $sp, 112
	ret
.L5:
	ld.d	$a1, $sp, 16
	blez	$a1, .L6
	ld.d	$a0, $sp, 24
	ori	$a2, $zero, 1
	pcaddu18i	$ra, %call36(_RNvCs_7___rustc14___rust_dealloc)
	jirl	$ra, $ra, 0
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0
.L7:
	ld.d	$a0, $sp, 8
	beqz	$a0, .L6
	addi.d	$a0, $sp, 8
	pcaddu18i	$ra, %call36(_RINvNtCs_4core3ptr13drop_in_placeINtNtB_6result6ResultINtNtB_6option6OptionNtNtCs_11stackbleach5error10PanicErrorEB_EECs_9on_record)
	jirl	$ra, $ra, 0
.L6:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0
.L8:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking16panic_in_cleanup)
	jirl	$ra, $ra, 0
.L9:
	pcaddu18i	$ra, %call36(_RNvNvNtCs_3std9panicking12catch_unwind7cleanup)
	jirl	$ra, $ra, 0
	move	$a2, $a0
	move	$a3, $a1
	addi.d	$a0, $sp, 16
	move	$a1, $a2
	move	$a2, $a3
	pcaddu18i	$ra, %call36(_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of)
	jirl	$ra, $ra, 0
	ori	$a0, $zero, 1
	st.d	$a0, $sp, 8
	b	.L4
.L10:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0
.L11:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0

_RINvMNtNtCs_11stackbleach4call4madeINtB_4MadeNCNvCs_9on_record15on_a_heap_stack0INtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEE12drop_refuseduEB_:
	addi.d	$sp, $sp, -64
	st.d	$ra, $sp, 56
	st.d	$fp, $sp, 48
	st.d	$s0, $sp, 40
	move	$fp, $a0
	ld.bu	$a0, $a0, 28
	ori	$a1, $zero, 2
	bltu	$a0, $a1, .L1
	ld.d	$s0, $fp, 56
	beq	$a0, $a1, .L2
	move	$a0, $s0
	pcaddu18i	$ra, %call36(_RINvNtNtCs_11stackbleach4call4made10drop_thereINtNtCs_4core6result6ResultuNtNtB_5error10PanicErrorEECs_9on_record)
	jirl	$ra, $ra, 0
.L2:
	ld.d	$a0, $fp, 40
	ori	$a1, $zero, 1
	st.b	$a1, $fp, 28
	st.d	$zero, $a0, 0
	vrepli.b	$vr0, 0
	vst	$vr0, $a0, 8
	st.d	$zero, $s0, 16
	vst	$vr0, $s0, 0
	pcalau12i	$a0, %pc_hi20(.Lanon)
	addi.d	$a0, $a0, %pc_lo12(.Lanon)
	ld.d	$a1, $a0, 16
	st.d	$a1, $s0, 16
	vld	$vr0, $a0, 0
	ld.w	$a0, $fp, 24
	vst	$vr0, $s0, 0
	pcaddu18i	$ra, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch6415clear_registers)
	jirl	$ra, $ra, 0
.L1:
	ld.d	$s0, $sp, 40
	ld.d	$fp, $sp, 48
	ld.d	$ra, $sp, 56
	addi.d	$sp, $sp, 64
	ret
.L3:
	pcaddu18i	$ra, %call36(_RNvNvNtCs_3std9panicking12catch_unwind7cleanup)
	jirl	$ra, $ra, 0
	move	$a2, $a0
	move	$a3, $a1
	addi.d	$a0, $sp, 16
	move	$a1, $a2
	move	$a2, $a3
	pcaddu18i	$ra, %call36(_RNvMNtCs_11stackbleach5panicNtNtB_5error10PanicError2of)
	jirl	$ra, $ra, 0
	ori	$a0, $zero, 1
	st.d	$a0, $sp, 8
	addi.d	$a0, $sp, 16
	pcaddu18i	$ra, %call36(_RNvXs1_NtCs_11stackbleach5errorNtB_10PanicErrorNtNtNtCs_4core3ops4drop4Drop4drop)
	jirl	$ra, $ra, 0
	ld.d	$a1, $sp, 16
	blez	$a1, .L2
	ld.d	$a0, $sp, 24
	ori	$a2, $zero, 1
	pcaddu18i	$ra, %call36(_RNvCs_7___rustc14___rust_dealloc)
	jirl	$ra, $ra, 0
	b	.L2
.L4:
	ld.d	$a1, $sp, 16
	blez	$a1, .L5
	ld.d	$a0, $sp, 24
	ori	$a2, $zero, 1
	pcaddu18i	$ra, %call36(_RNvCs_7___rustc14___rust_dealloc)
	jirl	$ra, $ra, 0
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0
.L6:
.L5:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0
.L7:
	pcaddu18i	$ra, %call36(_RNvNtCs_4core9panicking19panic_cannot_unwind)
	jirl	$ra, $ra, 0

_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory5erase:
	addi.d	$sp, $sp, -160
	st.d	$ra, $sp, 152
	st.d	$fp, $sp, 144
	st.d	$s0, $sp, 136
	st.d	$s1, $sp, 128
	st.d	$s2, $sp, 120
	st.d	$s3, $sp, 112
	st.d	$s4, $sp, 104
	move	$fp, $a0
	ld.bu	$a0, $a0, 124
	beqz	$a0, .L1
	ld.hu	$a0, $fp, 104
	beqz	$a0, .L2
	ld.d	$s0, $fp, 24
	ld.d	$s2, $fp, 32
	ld.hu	$a1, $fp, 122
	add.d	$a0, $s2, $s0
	ld.d	$a2, $fp, 96
	slli.d	$a1, $a1, 8
	sub.d	$a1, $a0, $a1
	st.h	$zero, $fp, 122
	sltu	$a3, $a2, $a1
	masknez	$a1, $a1, $a3
	maskeqz	$a2, $a2, $a3
	or	$s4, $a2, $a1
	b	.L3
.L2:
	ld.d	$s0, $fp, 24
	ld.d	$s2, $fp, 32
	ld.d	$s4, $fp, 96
	add.d	$a0, $s2, $s0
.L3:
	sltu	$a1, $s4, $s0
	masknez	$a2, $s4, $a1
	maskeqz	$a1, $s0, $a1
	or	$s3, $a1, $a2
	st.d	$s0, $sp, 16
	st.d	$s3, $sp, 24
	st.d	$a0, $sp, 32
	st.d	$s3, $sp, 40
	st.d	$s3, $sp, 48
	beq	$a0, $s3, .L4
	sub.d	$a2, $a0, $s3
	sub.d	$a0, $s3, $s0
	add.d	$s1, $s0, $a0
	move	$a0, $s1
	move	$a1, $zero
	pcaddu18i	$ra, %call36(memset)
	jirl	$ra, $ra, 0
.L4:
	ld.d	$a0, $fp, 72
	beq	$a0, $s2, .L1
	bgeu	$s0, $s4, .L1
	st.d	$s0, $sp, 56
	st.d	$s3, $sp, 64
	addi.d	$a0, $sp, 16
	st.d	$a0, $sp, 72
	st.d	$fp, $sp, 80
	addi.d	$a0, $sp, 56
	st.d	$a0, $sp, 88
	addi.d	$a0, $sp, 72
	st.d	$a0, $sp, 96
	pcalau12i	$a0, %pc_hi20(_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS)
	ld.d	$s1, $a0, %pc_lo12(_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork11PER_PROCESS)
	dbar	20
	beqz	$s1, .L5
.L6:
	ld.w	$s2, $s1, 0
	blez	$s2, .L7
	addi.w	$a1, $s2, -1
	addi.d	$a0, $sp, 88
	pcaddu18i	$ra, %call36(_RNCINvNtNtNtCs_11stackbleach2os5linux7pagemap12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0B_)
	jirl	$ra, $ra, 0
	beqz	$a0, .L7
	ld.w	$a0, $s1, 0
	beqz	$a0, .L8
	ld.d	$a0, $sp, 40
	st.d	$a0, $fp, 96
.L9:
	ld.bu	$a0, $fp, 126
	beqz	$a0, .L1
	addi.d	$a0, $a0, -1
	andi	$a1, $a0, 255
	st.b	$a0, $fp, 126
	beqz	$a1, .L10
.L1:
	ld.d	$s4, $sp, 104
	ld.d	$s3, $sp, 112
	ld.d	$s2, $sp, 120
	ld.d	$s1, $sp, 128
	ld.d	$s0, $sp, 136
	ld.d	$fp, $sp, 144
	ld.d	$ra, $sp, 152
	addi.d	$sp, $sp, 160
	ret
.L5:
	pcaddu18i	$ra, %call36(_RNvNtNtNtCs_11stackbleach2os5linux12wipe_on_fork6create)
	jirl	$ra, $ra, 0
	ori	$a2, $zero, 1
	bne	$a0, $a2, .L11
	move	$s1, $a1
	bnez	$a1, .L6
.L11:
	ld.d	$a0, $sp, 40
	st.d	$a0, $fp, 96
	b	.L12
.L7:
	move	$a2, $zero
	b	.L13
.L8:
	ori	$a2, $zero, 1
.L13:
	addi.d	$a3, $sp, 88
	move	$a0, $s1
	move	$a1, $s2
	pcaddu18i	$ra, %call36(_RINvNtNtNtNtCs_11stackbleach2os5linux7pagemap10descriptor8ask_anewuNCINvB_12each_touchedNCNvMNtNtB_10heap_stack6memoryNtB_6Memory11erase_up_to0E0EB_)
	jirl	$ra, $ra, 0
	ld.d	$a1, $sp, 40
	st.d	$a1, $fp, 96
	bnez	$a0, .L9
.L12:
	sub.d	$a2, $s3, $s0
	move	$a0, $s0
	move	$a1, $zero
	pcaddu18i	$ra, %call36(memset)
	jirl	$ra, $ra, 0
	ld.d	$a0, $fp, 32
	lu12i.w	$a1, 16
	bltu	$a1, $a0, .L1
	ld.d	$a1, $fp, 24
	st.d	$a0, $fp, 72
	st.d	$a1, $fp, 96
	st.d	$zero, $fp, 80
	st.b	$zero, $fp, 88
	st.b	$zero, $fp, 126
	b	.L1
.L10:
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_RNvMNtNtCs_11stackbleach10heap_stack6memoryNtB_6Memory6choose)
	jirl	$ra, $ra, 0
	b	.L1

_RNvNtNtCs_11stackbleach4arch11loongarch6411erase_below:
	st.d	$sp, $a0, 0
	ld.d	$a2, $a0, 8
	addi.d	$a3, $a0, 16
	beqz	$a2, .L1
	ld.d	$a4, $a3, 0
	ld.d	$a5, $a3, 8
	addi.d	$a3, $a3, 16
	addi.d	$a2, $a2, -1
	bgeu	$sp, $a5, .L2
	move	$a5, $sp
	bgeu	$a4, $a5, .L3
	addi.d	$a6, $a5, -64
	bltu	$a6, $a4, .L4
	st.d	$zero, $a4, 0
	st.d	$zero, $a4, 8
	st.d	$zero, $a4, 16
	st.d	$zero, $a4, 24
	st.d	$zero, $a4, 32
	st.d	$zero, $a4, 40
	st.d	$zero, $a4, 48
	st.d	$zero, $a4, 56
	addi.d	$a4, $a4, 64
	bgeu	$a6, $a4, .L5
	beq	$a4, $a5, .L3
	st.d	$zero, $a4, 0
	addi.d	$a4, $a4, 8
	b	.L4
	move	$a0, $a1
	pcaddu18i	$t0, %call36(_RNvNtNtCs_11stackbleach4arch11loongarch6415clear_registers)
	jr	$t0
.Lfunc_end__RNvNtNtCs_11stackbleach4arch11loongarch6411erase_below:

_RNvNtNtCs_11stackbleach4arch11loongarch6415clear_registers:
	andi	$t0, $a0, 2
	bnez	$t0, .L1
	andi	$t0, $a0, 1
	bnez	$t0, .L2
	movgr2fr.d	$fa0, $zero
	movgr2fr.d	$fa1, $zero
	movgr2fr.d	$fa2, $zero
	movgr2fr.d	$fa3, $zero
	movgr2fr.d	$fa4, $zero
	movgr2fr.d	$fa5, $zero
	movgr2fr.d	$fa6, $zero
	movgr2fr.d	$fa7, $zero
	movgr2fr.d	$ft0, $zero
	movgr2fr.d	$ft1, $zero
	movgr2fr.d	$ft2, $zero
	movgr2fr.d	$ft3, $zero
	movgr2fr.d	$ft4, $zero
	movgr2fr.d	$ft5, $zero
	movgr2fr.d	$ft6, $zero
	movgr2fr.d	$ft7, $zero
	movgr2fr.d	$ft8, $zero
	movgr2fr.d	$ft9, $zero
	movgr2fr.d	$ft10, $zero
	movgr2fr.d	$ft11, $zero
	movgr2fr.d	$ft12, $zero
	movgr2fr.d	$ft13, $zero
	movgr2fr.d	$ft14, $zero
	movgr2fr.d	$ft15, $zero
	b	.L3
	vxor.v	$vr0, $vr0, $vr0
	vxor.v	$vr1, $vr1, $vr1
	vxor.v	$vr2, $vr2, $vr2
	vxor.v	$vr3, $vr3, $vr3
	vxor.v	$vr4, $vr4, $vr4
	vxor.v	$vr5, $vr5, $vr5
	vxor.v	$vr6, $vr6, $vr6
	vxor.v	$vr7, $vr7, $vr7
	vxor.v	$vr8, $vr8, $vr8
	vxor.v	$vr9, $vr9, $vr9
	vxor.v	$vr10, $vr10, $vr10
	vxor.v	$vr11, $vr11, $vr11
	vxor.v	$vr12, $vr12, $vr12
	vxor.v	$vr13, $vr13, $vr13
	vxor.v	$vr14, $vr14, $vr14
	vxor.v	$vr15, $vr15, $vr15
	vxor.v	$vr16, $vr16, $vr16
	vxor.v	$vr17, $vr17, $vr17
	vxor.v	$vr18, $vr18, $vr18
	vxor.v	$vr19, $vr19, $vr19
	vxor.v	$vr20, $vr20, $vr20
	vxor.v	$vr21, $vr21, $vr21
	vxor.v	$vr22, $vr22, $vr22
	vxor.v	$vr23, $vr23, $vr23
	vinsgr2vr.d	$vr24, $zero, 1
	vinsgr2vr.d	$vr25, $zero, 1
	vinsgr2vr.d	$vr26, $zero, 1
	vinsgr2vr.d	$vr27, $zero, 1
	vinsgr2vr.d	$vr28, $zero, 1
	vinsgr2vr.d	$vr29, $zero, 1
	vinsgr2vr.d	$vr30, $zero, 1
	vinsgr2vr.d	$vr31, $zero, 1
	b	.L3
	xvxor.v	$xr0, $xr0, $xr0
	xvxor.v	$xr1, $xr1, $xr1
	xvxor.v	$xr2, $xr2, $xr2
	xvxor.v	$xr3, $xr3, $xr3
	xvxor.v	$xr4, $xr4, $xr4
	xvxor.v	$xr5, $xr5, $xr5
	xvxor.v	$xr6, $xr6, $xr6
	xvxor.v	$xr7, $xr7, $xr7
	xvxor.v	$xr8, $xr8, $xr8
	xvxor.v	$xr9, $xr9, $xr9
	xvxor.v	$xr10, $xr10, $xr10
	xvxor.v	$xr11, $xr11, $xr11
	xvxor.v	$xr12, $xr12, $xr12
	xvxor.v	$xr13, $xr13, $xr13
	xvxor.v	$xr14, $xr14, $xr14
	xvxor.v	$xr15, $xr15, $xr15
	xvxor.v	$xr16, $xr16, $xr16
	xvxor.v	$xr17, $xr17, $xr17
	xvxor.v	$xr18, $xr18, $xr18
	xvxor.v	$xr19, $xr19, $xr19
	xvxor.v	$xr20, $xr20, $xr20
	xvxor.v	$xr21, $xr21, $xr21
	xvxor.v	$xr22, $xr22, $xr22
	xvxor.v	$xr23, $xr23, $xr23
	xvpickve.d	$xr24, $xr24, 0
	xvpickve.d	$xr25, $xr25, 0
	xvpickve.d	$xr26, $xr26, 0
	xvpickve.d	$xr27, $xr27, 0
	xvpickve.d	$xr28, $xr28, 0
	xvpickve.d	$xr29, $xr29, 0
	xvpickve.d	$xr30, $xr30, 0
	xvpickve.d	$xr31, $xr31, 0
	movgr2cf	$fcc0, $zero
	movgr2cf	$fcc1, $zero
	movgr2cf	$fcc2, $zero
	movgr2cf	$fcc3, $zero
	movgr2cf	$fcc4, $zero
	movgr2cf	$fcc5, $zero
	movgr2cf	$fcc6, $zero
	movgr2cf	$fcc7, $zero
	move	$t0, $zero
	move	$t1, $zero
	move	$t2, $zero
	move	$t3, $zero
	move	$t4, $zero
	move	$t5, $zero
	move	$t6, $zero
	move	$t7, $zero
	move	$t8, $zero
	move	$a0, $zero
	move	$a1, $zero
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	move	$a6, $zero
	move	$a7, $zero
	ret
.Lfunc_end__RNvNtNtCs_11stackbleach4arch11loongarch6415clear_registers:

