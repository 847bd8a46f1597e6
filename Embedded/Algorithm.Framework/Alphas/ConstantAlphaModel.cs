using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Alphas;

public class ConstantAlphaModel : AlphaModel
{
    public ConstantAlphaModel(InsightType type, InsightDirection direction, TimeSpan period, double? magnitude = null, double? confidence = null, double? weight = null) => throw null;
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) => throw null;
    protected virtual bool ShouldEmitInsight(DateTime utcTime, Symbol symbol) => throw null;
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data) => throw null;
}
