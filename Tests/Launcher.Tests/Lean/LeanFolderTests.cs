using Backtests.Launcher.Lean;

namespace Backtests.Launcher.Tests.Lean;

public sealed class LeanFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_build_is_recognised_with_its_version_and_runtime()
    {
        var lean = LeanFolder.Open(FakeLeanBuild.Make(_folder["lean"], "9.0.0"));

        Assert.Equal(_folder["lean"], lean.Folder);
        Assert.Equal(FakeLeanBuild.LeansVersion, lean.Version);
        Assert.Equal(9, lean.RuntimeMajor);
    }

    [Theory]
    [InlineData("Release")]
    [InlineData("Debug")]
    public void A_checkout_is_recognised_by_its_build(string configuration)
    {
        var build = FakeLeanBuild.Make(_folder[$"checkout/Launcher/bin/{configuration}"]);

        Assert.Equal(build, LeanFolder.Open(_folder["checkout"]).Folder);
    }

    [Fact]
    public void A_folder_that_is_not_there_or_holds_no_Lean_is_one_line_and_exit_code_2()
    {
        var file = _folder.Write("other/readme.txt", "nothing");

        Assert.EndsWith(
            "no such folder; --lean-folder names a folder with a Lean build", Run(_folder["missing"]), StringComparison.Ordinal);
        Assert.Contains(
            "holds no Lean build: QuantConnect.Lean.Launcher.dll is missing", Run(Path.GetDirectoryName(file)!), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_of_a_build_is_named()
    {
        var lean = FakeLeanBuild.Make(_folder["lean"]);
        File.Delete(Path.Combine(lean, "QuantConnect.Common.dll"));
        File.Delete(Path.Combine(lean, "QuantConnect.Queues.dll"));

        Assert.Equal($"{lean} holds no whole Lean build: QuantConnect.Common.dll, QuantConnect.Queues.dll missing", Run(lean));
    }

    [Fact]
    public void The_embedded_edition_is_no_Lean()
    {
        var lean = FakeLeanBuild.Make(_folder["lean"]);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "QuantConnect.Common.dll"), Path.Combine(lean, "QuantConnect.Common.dll"), true);

        Assert.Contains("holds the embedded edition of QuantConnect.Common.dll, not Lean", Run(lean), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--engine lean", "--engine lean needs --lean-folder FOLDER")]
    [InlineData("--lean-folder x", "--lean-folder is for --engine lean")]
    [InlineData("--lean-timeout 5", "--lean-timeout is for --engine lean")]
    [InlineData("--engine leen", "backtests run: --engine: 'leen' is not embedded or lean")]
    [InlineData("--engine lean --lean-folder x --lean-timeout 0", "backtests run: --lean-timeout: '0' is not a number above 0")]
    public void Options_that_do_not_belong_together_are_one_line(string options, string expected) =>
        Assert.StartsWith(expected, Cli.Run(["run", .. options.Split(' ')]).BadInput(), StringComparison.Ordinal);

    private static string Run(string folder) => Cli.Run("run", "--engine", "lean", "--lean-folder", folder).BadInput();
}
