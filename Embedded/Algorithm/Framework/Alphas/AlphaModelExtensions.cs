namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>What can be said of any alpha model.</summary>
public static class AlphaModelExtensions
{
    /// <summary>The model's name; its type's where it has none.</summary>
    public static string GetModelName(this IAlphaModel model) => (model as INamedModel)?.Name ?? model.GetType().Name;
}
