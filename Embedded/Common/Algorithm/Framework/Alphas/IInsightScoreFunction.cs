using System;
using QuantConnect.Algorithm.Framework.Alphas.Analysis;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Judges insights by what happened after them.</summary>
public interface IInsightScoreFunction
{
    /// <summary>Called in every time step.</summary>
    void Score(InsightManager insightManager, DateTime utcTime);
}
