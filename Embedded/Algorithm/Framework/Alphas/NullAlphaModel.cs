using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Algorithm.Framework.Alphas;

public class NullAlphaModel : AlphaModel
{
    public NullAlphaModel() => throw null;
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data) => throw null;
}
