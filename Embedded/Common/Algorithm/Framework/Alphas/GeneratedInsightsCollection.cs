using System;

namespace QuantConnect.Algorithm.Framework.Alphas;

public class GeneratedInsightsCollection
{
    public GeneratedInsightsCollection(DateTime dateTimeUtc, Insight[] insights) => throw null;
    public DateTime DateTimeUtc => throw null;
    public Insight[] Insights => throw null;
}
