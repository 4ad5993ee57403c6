import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'

// GNU time tells the processor time of a process, its own and the system's, and its largest memory in KB.
const timer = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', '%U %S %M'] : []

/**
 * Run commands in turn, `runs` times each after a round that only warms the file cache. Gives by name what each round
 * took: seconds, seconds of the processor, and the largest memory in MB (both 0 without GNU time).
 */
export function timeCommands(commands, runs) {
  const rounds = new Map(Object.keys(commands).map((name) => [name, []]))
  for (let run = 0; run <= runs; run++) {
    for (const [name, command] of Object.entries(commands)) {
      const [program, ...args] = [...timer, ...command]
      const start = process.hrtime.bigint()
      const {status, stderr} = spawnSync(program, args, {encoding: 'utf8', maxBuffer: 2 ** 26})
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
      if (run === 0) continue
      const [own = 0, system = 0, memory = 0] =
        timer.length === 0 ? [] : stderr.trim().split('\n').at(-1).split(' ').map(Number)
      rounds.get(name).push({seconds, processor: own + system, memory: memory / 1024})
    }
  }
  return rounds
}

/** Write one line on the rounds of a command: medians, and the least and the most time. */
export function showRounds(name, rounds) {
  const all = (key) => rounds.map((round) => round[key])
  const [least, most] = [Math.min(...all('seconds')), Math.max(...all('seconds'))]
  return (
    `${name.padEnd(16)} ${median(all('seconds')).toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)})` +
    `  processor ${median(all('processor')).toFixed(2)} s  ${median(all('memory')).toFixed(0)} MB`
  )
}

/** Write how one command compares to another: the median of what each round says. */
export function showRatio(name, ours, theirs) {
  const ratio = (key) => median(ours.map((round, run) => round[key] / theirs[run][key])).toFixed(2)
  return `${name.padEnd(16)} time ${ratio('seconds')}, processor ${ratio('processor')}, memory ${ratio('memory')}`
}

/** Give the middle one of some numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
