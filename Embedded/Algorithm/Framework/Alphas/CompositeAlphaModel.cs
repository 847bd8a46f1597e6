using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Alphas;

public class CompositeAlphaModel : AlphaModel
{
    public CompositeAlphaModel(params IAlphaModel[] alphaModels) => throw null;
    public void AddAlpha(IAlphaModel alphaModel) => throw null;
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) => throw null;
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data) => throw null;
    // DROPPED C:QuantConnect.Algorithm.Framework.Alphas.CompositeAlphaModel(params Python.Runtime.PyObject[] alphaModels)   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.Framework.Alphas.CompositeAlphaModel.AddAlpha(Python.Runtime.PyObject pyAlphaModel) : System.Void   <- Python.Runtime.PyObject
}
