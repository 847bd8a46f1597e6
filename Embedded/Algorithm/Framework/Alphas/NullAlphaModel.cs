using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Emits nothing.</summary>
public class NullAlphaModel : AlphaModel
{
    /// <summary>No insights.</summary>
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data) => Array.Empty<Insight>();
}
