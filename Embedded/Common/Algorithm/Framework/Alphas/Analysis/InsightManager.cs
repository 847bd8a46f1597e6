using System;
using System.Collections.Generic;

namespace QuantConnect.Algorithm.Framework.Alphas.Analysis;

public class InsightManager : InsightCollection
{
    public void Cancel(IEnumerable<Insight> insights) => throw null;
    public void Cancel(IEnumerable<Symbol> symbols) => throw null;
    public void Expire(IEnumerable<Insight> insights) => throw null;
    public void Expire(IEnumerable<Symbol> symbols) => throw null;
    public void SetInsightScoreFunction(IInsightScoreFunction insightScoreFunction) => throw null;
    public void Step(DateTime utcNow) => throw null;
    // DROPPED C:QuantConnect.Algorithm.Framework.Alphas.Analysis.InsightManager(QuantConnect.Interfaces.IAlgorithm algorithm)   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Algorithm.Framework.Alphas.Analysis.InsightManager.SetInsightScoreFunction(Python.Runtime.PyObject insightScoreFunction) : System.Void   <- Python.Runtime.PyObject
}
