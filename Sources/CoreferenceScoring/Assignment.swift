/// The best one-to-one assignment of rows to columns (Kuhn 1955, by shortest augmenting paths).
package enum Assignment {
  /// Returns the greatest sum of values of which no two share a row or column.
  ///
  /// - Complexity: O(*n*² *m*) for *n* rows and *m* columns, the fewer being rows.
  package static func greatestSum(of values: [[Double]]) -> Double {
    guard let columns = values.first?.count, columns > 0 else { return 0 }
    guard values.count <= columns else {
      return greatestSum(of: (0..<columns).map { column in values.map { $0[column] } })
    }
    var rowPotential = [Double](repeating: 0, count: values.count + 1)
    var columnPotential = [Double](repeating: 0, count: columns + 1)
    // The row of each column; column 0 stands for the row that is being placed.
    var rowOf = [Int](repeating: 0, count: columns + 1)
    for row in 1...values.count {
      rowOf[0] = row
      var column = 0
      var slack = [Double](repeating: .infinity, count: columns + 1)
      var previous = [Int](repeating: 0, count: columns + 1)
      var isDone = [Bool](repeating: false, count: columns + 1)
      repeat {
        isDone[column] = true
        let current = rowOf[column]
        var step = Double.infinity
        var nextColumn = 0
        for other in 1...columns where !isDone[other] {
          let cost =
            -values[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
          if cost < slack[other] {
            slack[other] = cost
            previous[other] = column
          }
          if slack[other] < step {
            step = slack[other]
            nextColumn = other
          }
        }
        for other in 0...columns {
          if isDone[other] {
            rowPotential[rowOf[other]] += step
            columnPotential[other] -= step
          } else {
            slack[other] -= step
          }
        }
        column = nextColumn
      } while rowOf[column] != 0
      while column != 0 {
        rowOf[column] = rowOf[previous[column]]
        column = previous[column]
      }
    }
    return (1...columns).reduce(0) { sum, column in
      rowOf[column] > 0 ? sum + values[rowOf[column] - 1][column - 1] : sum
    }
  }
}
