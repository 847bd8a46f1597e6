using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Execution;

public class ImmediateExecutionModel : ExecutionModel
{
    public ImmediateExecutionModel(bool asynchronous = true) => throw null;
    public override void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets) => throw null;
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) => throw null;
}
