namespace SalesBot.Architecture.Tests.Reading;

/// <summary>The rules are worth what the reader sees: it must see into lambdas, async methods, generic arguments and attributes.</summary>
public sealed class AssemblyCodeTests
{
    private static readonly TypeCode Sample =
        AssemblyCode.Read(typeof(AssemblyCodeTests).Assembly.Location).Types.Single(type => type.Name.Name == nameof(ReadMe));

    [Theory]
    [InlineData("System.Net.Http.HttpClient")]
    [InlineData("System.IO.FileNotFoundException")]
    [InlineData("System.Text.StringBuilder")]
    [InlineData("System.Net.IPAddress")]
    [InlineData("System.ObsoleteAttribute")]
    [InlineData("System.Uri")]
    public void Types_AreSeenWhereverTheyAreUsed(string type) => Assert.Contains(type, Sample.Uses.Select(use => use.ToString()));

    [Fact]
    public void Clock_IsSeenInALambdaInAnAsyncMethod() =>
        Assert.Contains("System.DateTimeOffset.get_UtcNow", Sample.Methods.SelectMany(method => method.Uses).Select(use => use.ToString()));

    [Fact]
    public void Literals_AreSeen() => Assert.Contains("二", Sample.Methods.SelectMany(method => method.Literals));

    [Fact]
    public void NestedTypes_BelongToTheOutermost() =>
        Assert.DoesNotContain(AssemblyCode.Read(typeof(AssemblyCodeTests).Assembly.Location).Types, type => type.Name.Name == nameof(ReadMe.Inner));
}
