using System;
using QuantConnect.Algorithm.Framework.Alphas.Analysis;

namespace QuantConnect.Algorithm.Framework.Alphas;

public interface IInsightScoreFunction
{
    void Score(InsightManager insightManager, DateTime utcTime);
}
