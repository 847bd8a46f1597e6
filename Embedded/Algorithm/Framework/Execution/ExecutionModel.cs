using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm.Framework.Execution;

// BASES-DROPPED: QuantConnect.Python.BasePythonWrapper<QuantConnect.Algorithm.Framework.Execution.ExecutionModel>
public class ExecutionModel : IExecutionModel, INotifiedSecurityChanges
{
    public ExecutionModel(bool asynchronous = true) => throw null;
    protected bool Asynchronous => throw null;
    public virtual void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets) => throw null;
    public virtual void OnOrderEvent(QCAlgorithm algorithm, OrderEvent orderEvent) => throw null;
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) => throw null;
}
