internal import CKernels

extension SyntaxPass {
  /// The share of the tags' losses in the whole.
  private static var tagShare: Float { 0.75 }

  func scoreTags(_ places: [Place]) {
    let shape = weights.shape
    let begin = 2 * shape.arc + 2 * shape.label
    for place in places {
      var shares = Shares(place.example.pennShares)
      for index in 0..<place.count {
        let at = (place.begin + index) * shape.outputs + begin
        let told = shares.next(index)
        if choose(
          at, count: shape.penn, truth: Int(place.example.penn[index]), told, Self.tagShare)
        {
          right[0] += 1
        }
        if choose(
          at + shape.penn, count: shape.parts, truth: Int(place.example.parts[index]), [],
          Self.tagShare)
        {
          right[1] += 1
        }
      }
    }
  }

  /// Takes a softmax over some outputs to the truth, or to what a teacher told of it.
  func choose(
    _ at: Int, count: Int, truth: Int, _ told: ArraySlice<SyntaxExample.Share>, _ weight: Float
  ) -> Bool {
    let scores = values.outputs.base + at
    let gradients = values.outputGradients.base + at
    let scratch = scratch
    for index in 0..<count { scratch[index] = scores[index] }
    var best = 0
    for index in 1..<count where scratch[index] > scratch[best] { best = index }
    let whole = annals_softmax_float(scratch, count)
    for index in 0..<count { gradients[index] += weight * scratch[index] }
    let sum = told.reduce(0) { $0 + Int($1.share) }
    if sum > 0 {
      for share in told {
        let part = Float(share.share) / Float(sum)
        loss += weight * part * (whole - scores[Int(share.label)])
        gradients[Int(share.label)] -= weight * part
      }
    } else {
      loss += weight * (whole - scores[truth])
      gradients[truth] -= weight
    }
    return best == truth
  }

  private static func best(_ scores: [Float]) -> Int {
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    return best
  }

  /// Scores every token's heads: the others, and the root.
  func scoreArcs(_ places: [Place]) {
    let shape = weights.shape
    let arc = shape.arc
    let sideColumns = arc + SyntaxShape.distances
    let values = values
    for place in places {
      let count = place.count
      var shares = Shares(place.example.headShares)
      let columns = (count + 1 + 7) / 8 * 8
      var scores = [Float](repeating: 0, count: count * columns)
      var heads = [Float](repeating: 0, count: arc * columns)
      for token in 0..<count {
        for index in 0..<arc {
          heads[index * columns + token] =
            values.headSide[(place.begin + token) * sideColumns + index]
        }
      }
      Self.multiply(
        values.outputs.base + place.begin * shape.outputs, stride: shape.outputs, heads,
        stride: columns, into: &scores, stride: columns, rows: count, columns: columns, count: arc)
      for token in 0..<count {
        var line = [Float](repeating: 0, count: count + 1)
        let own = (place.begin + token) * SyntaxShape.distances
        for head in 0..<count {
          let kind = SyntaxShape.kind(ofDistance: head - token)
          line[head] =
            head == token
            ? -1000
            : scores[token * columns + head] + values.dependentSide[own + kind]
              + values.headSide[(place.begin + head) * sideColumns + arc + kind]
        }
        line[count] = values.dependentSide[own + SyntaxShape.rootDistance]
        let truth = Int(place.example.heads[token])
        if Self.best(line) == truth { right[2] += 1 }
        let told = shares.next(token)
        let sum = Float(told.reduce(0) { $0 + Int($1.share) })
        var score = line[truth]
        if sum > 0 {
          score = told.reduce(0) { $0 + line[Int($1.label)] * Float($1.share) / sum }
        }
        loss += annals_softmax_float(&line, count + 1) - score
        if sum > 0 {
          for share in told { line[Int(share.label)] -= Float(share.share) / sum }
        } else {
          line[truth] -= 1
        }
        line[token] = 0
        for head in 0..<count {
          let kind = SyntaxShape.kind(ofDistance: head - token)
          scores[token * columns + head] = line[head]
          values.dependentSideGradients[own + kind] += line[head]
          values.headSideGradients[(place.begin + head) * sideColumns + arc + kind] += line[head]
        }
        values.dependentSideGradients[own + SyntaxShape.rootDistance] += line[count]
        for head in count..<columns { scores[token * columns + head] = 0 }
      }
      takeArcsBack(place, scores, columns)
    }
  }

  private func takeArcsBack(_ place: Place, _ gradients: [Float], _ columns: Int) {
    let shape = weights.shape
    let arc = shape.arc
    let sideColumns = arc + SyntaxShape.distances
    let count = place.count
    let outputs = place.begin * shape.outputs
    let heads = place.begin * sideColumns
    Self.multiply(
      gradients, stride: columns, values.headSide.base + heads, stride: sideColumns,
      into: values.outputGradients.base + outputs, stride: shape.outputs, rows: count,
      columns: arc, count: count)
    annals_multiply_float(
      gradients, 1, columns, values.outputs.base + outputs, shape.outputs,
      values.headSideGradients.base + heads, sideColumns, count, arc, count)
  }

  /// Scores the relation of every token to its true head.
  func scoreRelations(_ places: [Place], _ dropping: Dropping) {
    let shape = weights.shape
    let layout = weights.layout
    let label = shape.label
    let begin = 2 * shape.arc
    let values = values
    var pairs: [(token: Int, head: Int, kind: Int, truth: Int)] = []
    for place in places {
      for index in 0..<place.count {
        let head = Int(place.example.heads[index])
        guard head < place.count else { continue }
        pairs.append(
          (
            place.begin + index, place.begin + head,
            SyntaxShape.kind(ofDistance: head - index), Int(place.example.relations[index])
          ))
      }
    }
    right[3] += places.count
    guard !pairs.isEmpty else { return }
    var hidden = [Float](repeating: 0, count: pairs.count * label)
    var slopes = hidden
    for (index, pair) in pairs.enumerated() {
      for column in 0..<label {
        hidden[index * label + column] =
          values.outputs[pair.token * shape.outputs + begin + column]
          + values.outputs[pair.head * shape.outputs + begin + label + column]
          + weights.dense[layout.labelDistance.offset + pair.kind * label + column]
      }
    }
    annals_activate_float(&hidden, &slopes, hidden.count)
    if dropping.hidden > 0 {
      let keep = 1 / (1 - dropping.hidden)
      for index in hidden.indices {
        let factor = draw() < dropping.hidden ? 0 : keep
        hidden[index] *= factor
        slopes[index] *= factor
      }
    }
    var scores = [Float](repeating: 0, count: pairs.count * shape.relations)
    apply(
      layout.labels, bias: layout.labelsBias, to: hidden, stride: label, into: &scores,
      rows: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let range = index * shape.relations..<(index + 1) * shape.relations
      var line = Array(scores[range])
      if Self.best(line) == pair.truth { right[3] += 1 }
      let score = line[pair.truth]
      loss += annals_softmax_float(&line, line.count) - score
      line[pair.truth] -= 1
      for column in line.indices { scores[range.lowerBound + column] = line[column] }
    }
    var gradients = [Float](repeating: 0, count: hidden.count)
    takeBack(
      layout.labels, bias: layout.labelsBias, input: hidden, stride: label, output: scores,
      inputGradients: &gradients, rows: pairs.count)
    for (index, pair) in pairs.enumerated() {
      for column in 0..<label {
        let gradient = gradients[index * label + column] * slopes[index * label + column]
        values.outputGradients[pair.token * shape.outputs + begin + column] += gradient
        values.outputGradients[pair.head * shape.outputs + begin + label + column] += gradient
        dense[layout.labelDistance.offset + pair.kind * label + column] += gradient
      }
    }
  }
}
