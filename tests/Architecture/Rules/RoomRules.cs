using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>What each room of the house may know, by what its compiled code names: signatures, fields, attributes and bodies.</summary>
public sealed class RoomRules
{
    /// <summary>Parts of .NET that reach outside the process.</summary>
    private static readonly string[] Outside = ["System.IO", "System.Net", "System.Data", "System.CommandLine"];

    private static readonly string[] Frameworks =
        ["Microsoft.EntityFrameworkCore", "Microsoft.Data", "Npgsql", "Quartz", "Microsoft.AspNetCore", "StackExchange", "SalesBot.Adapters.Storage", "SalesBot.Adapters.Redis"];

    [Fact]
    public void Domain_ReachesNothingOutside() => Broken.Nowhere(UsesOf("SalesBot.Domain", type => Outside.Any(type.IsIn)));

    [Fact]
    public void Understanding_KnowsOnlyItselfTheDomainAndDotNet() =>
        Broken.Nowhere(UsesOf(
            "SalesBot.Bot.Understanding",
            type => !type.IsIn("SalesBot.Bot.Understanding") && !type.IsIn("SalesBot.Domain") && !type.IsIn("System") && !IsMadeByTheCompiler(type)));

    [Fact]
    public void Understanding_ReachesNothingOutside() =>
        Broken.Nowhere(UsesOf("SalesBot.Bot.Understanding", type => Outside.Any(type.IsIn)));

    [Fact]
    public void Conversation_KnowsNoFramework() =>
        Broken.Nowhere(UsesOf("SalesBot.Bot.Conversation", type => Frameworks.Any(type.IsIn)));

    [Fact]
    public void Contracts_KnowNoFramework() =>
        Broken.Nowhere(UsesOf("SalesBot.Adapters.Contracts", type => Frameworks.Any(type.IsIn)));

    /// <summary>An SDK of the platform could take the place of its protocol client.</summary>
    [Theory]
    [InlineData("SalesBot.Adapters.WeCom.Protocol")]
    [InlineData("SalesBot.Adapters.DingTalk.Protocol")]
    [InlineData("SalesBot.Adapters.Teams.Protocol")]
    [InlineData("SalesBot.Adapters.Common.Wire")]
    public void ProtocolOfAPlatform_KnowsNothingOfTheService(string room) =>
        Broken.Nowhere(UsesOf(room, type => type.IsIn("SalesBot") && !type.IsIn(room) && !type.IsIn("SalesBot.Adapters.Common.Wire")));

    /// <summary>«Type uses other» for each type of the room and each use that the rule forbids. An empty room would pass every rule.</summary>
    private static IEnumerable<string> UsesOf(string room, Func<TypeName, bool> isForbidden)
    {
        var types = Repository.Types.Where(type => type.Name.IsIn(room)).ToList();
        Assert.NotEmpty(types);
        return from type in types
               from use in type.Uses
               where isForbidden(use)
               select $"{type} uses {use}";
    }

    /// <summary>Types in no namespace, and the attributes that the compiler embeds.</summary>
    private static bool IsMadeByTheCompiler(TypeName type) => type.IsCompilerMade || type.Namespace == "Microsoft.CodeAnalysis";
}
