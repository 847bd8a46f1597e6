namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>A model with a name, which its insights carry.</summary>
public interface INamedModel
{
    /// <summary>The model's name.</summary>
    string Name { get; }
}
