using System.Text.Json.Nodes;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Tests.Teams.Activities;

/// <summary>What somebody wrote, without the tags around names.</summary>
public sealed class MentionedTextTests
{
    private const string Other = "29:1other";

    [Theory]
    [InlineData("<at>Sales Desk</at> status of deal 42\n", "status of deal 42")]
    [InlineData("status of deal 42 <at>Sales Desk</at>", "status of deal 42")]
    [InlineData("<AT>sales desk</AT> status", "status")]
    [InlineData("<at>Sales Desk</at>&nbsp;status&nbsp;of\u00a0deal ", "status of\u00a0deal")]
    [InlineData("<at>Sales Desk</at> ", "")]
    [InlineData("<at>Sales Desk</at> a <at>Sales Desk</at> b", "a  b")]
    public void MentionOfTheBot_IsLeftOut(string text, string expected) => Assert.Equal(expected, Read(text, ActivityJson.BotMention));

    [Fact]
    public void BotMentionedTwice_IsLeftOutTwice() => Assert.Equal("a  b", Read("<at>Sales Desk</at> a <at>Sales Desk</at> b", ActivityJson.BotMention, ActivityJson.BotMention));

    [Theory]
    [InlineData("R&D Desk", "<at>R&amp;D Desk</at>", "<at>R&amp;D Desk</at> hi")]
    [InlineData("R&D Desk", "<at>R&D Desk</at>", "<at>R&amp;D Desk</at> hi")]
    [InlineData("R&D Desk", "<at>R&D Desk</at>", "<at>R&D Desk</at> hi")]
    public void NameWithAnAmpersand_IsFoundEscapedOrNot(string name, string tag, string text) => Assert.Equal("hi", Read(text, ActivityJson.Mention(ActivityJson.Bot, name, tag)));

    [Fact]
    public void MentionWithoutItsText_IsFoundByItsName()
    {
        var mention = ActivityJson.BotMention;
        mention["text"] = null;

        Assert.Equal("hi", Read("<at>Sales Desk</at> hi", mention));
    }

    [Fact]
    public void OtherPeople_KeepTheirPlainNames() =>
        Assert.Equal("hand deal 42 to Max & Söhne please", Read("<at>Sales Desk</at> hand deal 42 to <at>Max &amp; Söhne</at> please", ActivityJson.BotMention, ActivityJson.Mention(Other, "Max & Söhne")));

    [Fact]
    public void OrderOfMentions_NeedNotBeTheTexts() =>
        Assert.Equal("Max knows", Read("<at>Max</at> knows <at>Sales Desk</at>", ActivityJson.BotMention, ActivityJson.Mention(Other, "Max")));

    [Fact]
    public void PersonOfTheBotsName_KeepsItsName() =>
        Assert.Equal("ask Sales Desk", Read("<at>Sales Desk</at> ask <at>Sales Desk</at>", ActivityJson.BotMention, ActivityJson.Mention(Other, "Sales Desk")));

    [Fact]
    public void TagThatSomebodyTyped_Stays() => Assert.Equal("the tag <at>Max</at> & &nbsp; <b>", Read("the tag &lt;at&gt;Max&lt;/at&gt; &amp; &amp;nbsp; &lt;b&gt;"));

    [Fact]
    public void MentionWhoseTextIsNotThere_ChangesNothing() => Assert.Equal("hi", Read("hi", ActivityJson.BotMention));

    [Fact]
    public void ManyMentions_AreNoTrouble() =>
        Assert.StartsWith("x", Read("x" + string.Concat(Enumerable.Repeat("<at>a</at>", 2_000)), [.. Enumerable.Repeat(0, 2_000).Select(_ => ActivityJson.Mention(Other, "a"))]), StringComparison.Ordinal);

    private static string Read(string text, params JsonNode[] mentions) =>
        MentionedText.Read(ActivityReader.Find(ActivityJson.GroupMessage("").With("text", text).WithMentions(mentions).ToBytes())!);
}
