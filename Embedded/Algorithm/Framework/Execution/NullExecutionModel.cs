using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Execution;

public class NullExecutionModel : ExecutionModel
{
    public NullExecutionModel() => throw null;
    public override void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets) => throw null;
}
