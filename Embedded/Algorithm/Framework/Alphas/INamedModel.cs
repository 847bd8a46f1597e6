namespace QuantConnect.Algorithm.Framework.Alphas;

public interface INamedModel
{
    string Name { get; }
}
