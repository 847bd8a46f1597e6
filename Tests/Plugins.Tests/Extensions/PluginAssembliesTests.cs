using Backtests.Margin;

namespace Backtests.Plugins.Tests;

public sealed class PluginAssembliesTests
{
    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<MarginException>(() => PluginAssemblies.Load(["NoSuchRules.dll"]));

        Assert.StartsWith("plugin NoSuchRules.dll: there is no such file; looked for ", error.Message);
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_named()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "not an assembly");

        var error = Assert.Throws<MarginException>(() => PluginAssemblies.Load([file]));

        Assert.StartsWith($"plugin {file}: this is not a .NET assembly that can be loaded", error.Message);
        File.Delete(file);
    }

    [Fact]
    public void An_assembly_is_loaded_once()
    {
        var first = PluginAssemblies.Load([CustomRulesSample.Path]);
        var again = PluginAssemblies.Load([CustomRulesSample.Path]);

        Assert.Same(first[0], again[0]);
        Assert.Single(PluginAssemblies.Loaded, assembly => assembly == first[0]);
    }
}
