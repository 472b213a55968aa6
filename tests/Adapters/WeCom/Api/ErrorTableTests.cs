using SalesBot.Adapters.WeCom.Protocol.Api.Errors;

namespace SalesBot.Adapters.Tests.WeCom.Api;

public sealed class ErrorTableTests
{
    [Theory]
    [InlineData("Token", 40014, 42001)]
    [InlineData("Busy", -1, 45033)]
    [InlineData("Quota", 45009)]
    [InlineData("Recipient", 81013, 60111, 60011, 60021)]
    [InlineData("Group", 86003, 40050, 86008, 93008)]
    [InlineData("Content", 40008, 40033, 40058, 44004, 45002, 82004, 42014, 42030, 42051)]
    [InlineData("Media", 40007)]
    [InlineData("Configuration", 40001, 40013, 40056, 41004, 48001, 48002, 48009, 50003, 60020, 301002, 93000, 93004, 853000)]
    [InlineData("Spent", 60140, 846605, 846608)]
    [InlineData("NotFound", 46004)]
    [InlineData("Unknown", 42052, 42013, 12345)]
    public void Code_AsksForOneThing(string kind, params int[] codes) =>
        Assert.All(codes, code => Assert.Equal(kind, ErrorTable.KindOf(code).ToString()));

    [Fact]
    public void EveryCode_MeansSomethingToAnOperator() =>
        Assert.All(ErrorTable.Codes, code => Assert.NotEmpty(ErrorTable.MeaningOf(code)));

    [Fact]
    public void Reason_NamesCodeCallAndMeaning()
    {
        var error = WeComErrors.Of("message/send", 60020, "not allow to access from your ip, hint: [1700000000], from ip: 203.0.113.9, more info at https://open.work.weixin.qq.com");

        Assert.StartsWith("60020 message/send: this machine's address is not among the app's trusted IPs", error.Reason, StringComparison.Ordinal);
        Assert.Contains("203.0.113.9", error.Reason);
        Assert.Equal("1700000000", error.Hint);
    }

    [Fact]
    public void Reason_HoldsNoSecretAlsoWhereWeComRepeatsIt()
    {
        var error = WeComErrors.Of("gettoken", 40001, "bad /cgi-bin/gettoken?corpid=ww1&corpsecret=SECRET1 and ?access_token=SECRET2&x=1, key=SECRET3\nnext line");

        Assert.DoesNotContain("SECRET", error.Reason);
        Assert.DoesNotContain("\n", error.Reason);
    }
}
