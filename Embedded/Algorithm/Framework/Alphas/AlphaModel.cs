using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Alphas;

// BASES-DROPPED: QuantConnect.Python.BasePythonWrapper<QuantConnect.Algorithm.Framework.Alphas.AlphaModel>
public class AlphaModel : IAlphaModel, INamedModel, INotifiedSecurityChanges
{
    public AlphaModel() => throw null;
    public virtual string Name { get => throw null; set => throw null; }
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) => throw null;
    public virtual IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data) => throw null;
}
