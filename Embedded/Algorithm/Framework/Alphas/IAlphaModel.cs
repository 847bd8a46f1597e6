using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Predicts: emits insights from data.</summary>
public interface IAlphaModel : INotifiedSecurityChanges
{
    /// <summary>The insights of this time step; empty for none.</summary>
    IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data);
}
