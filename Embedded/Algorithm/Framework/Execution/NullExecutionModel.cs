using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Execution;

/// <summary>Never trades.</summary>
public class NullExecutionModel : ExecutionModel
{
    /// <summary>Does nothing.</summary>
    public override void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets) { }
}
