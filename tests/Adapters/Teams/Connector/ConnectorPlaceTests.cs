using SalesBot.Adapters.Teams.Protocol.Connector;

namespace SalesBot.Adapters.Tests.Teams.Connector;

public sealed class ConnectorPlaceTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/tenant/")]
    [InlineData("https://smba.trafficmanager.net/emea/tenant")]
    [InlineData("https://smba.trafficmanager.net/emea/tenant/?to=elsewhere#here")]
    public void Messages_AreBelowTheServiceUrl_HoweverItEnds(string serviceUrl) =>
        Assert.Equal(
            "https://smba.trafficmanager.net/emea/tenant/v3/conversations/a%3A1QmZ-Vera/activities",
            new ConnectorPlace(new Uri(serviceUrl), "a:1QmZ-Vera").Activities().AbsoluteUri);

    [Fact]
    public void ThreadOfAChannel_IsOneSegmentOfThePath() =>
        Assert.Equal(
            "https://smba.trafficmanager.net/emea/v3/conversations/19%3Aaaa111%40thread.tacv2%3Bmessageid%3D1776390257332/activities/1776390257999",
            new ConnectorPlace(new Uri("https://smba.trafficmanager.net/emea/"), "19:aaa111@thread.tacv2", "1776390257332").Activity("1776390257999").AbsoluteUri);

    [Fact]
    public void IdWithASlash_LeadsNowhereElse() =>
        Assert.Equal(
            "https://smba.trafficmanager.net/v3/conversations/..%2F..%2Fadmin/activities",
            new ConnectorPlace(new Uri("https://smba.trafficmanager.net/"), "../../admin").Activities().AbsoluteUri);

    [Fact]
    public void MembersOfAThread_AreThoseOfItsChannel() =>
        Assert.Equal(
            "https://smba.trafficmanager.net/v3/conversations/19%3Aaaa/pagedmembers?pageSize=500&continuationToken=a%2Bb%3D",
            new ConnectorPlace(new Uri("https://smba.trafficmanager.net/"), "19:aaa", "177").Members(500, "a+b=").AbsoluteUri);
}
