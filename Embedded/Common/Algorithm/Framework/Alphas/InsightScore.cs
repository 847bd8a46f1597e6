using System;

namespace QuantConnect.Algorithm.Framework.Alphas;

public class InsightScore
{
    public InsightScore() => throw null;
    public InsightScore(double direction, double magnitude, DateTime updatedTimeUtc) => throw null;
    public double Direction => throw null;
    public bool IsFinalScore => throw null;
    public double Magnitude => throw null;
    public DateTime UpdatedTimeUtc => throw null;
    public void Finalize(DateTime algorithmUtcTime) => throw null;
    public double GetScore(InsightScoreType type) => throw null;
    public void SetScore(InsightScoreType type, double value, DateTime algorithmUtcTime) => throw null;
    public override string ToString() => throw null;
}
