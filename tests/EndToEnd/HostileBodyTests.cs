using System.Net;

namespace SalesBot.EndToEnd.Tests;

/// <summary>Bodies that are none. They have a service of their own: what another test is answered may still be on its way when these count what was said.</summary>
public sealed class HostileBodyTests(SharedService shared) : IClassFixture<SharedService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> BadBodies => new()
    {
        { "not JSON", "拜访了华星" },
        { "JSON that is cut off", """{"as":"张伟","text":""" },
        { "a list", "[1,2,3]" },
        { "null", "null" },
        { "a number for a name", """{"as":5,"text":"你好"}""" },
        { "an object for a text", """{"as":"张伟","text":{"a":1}}""" },
        { "neither text nor action", """{"as":"张伟"}""" },
        { "both text and action", """{"as":"张伟","text":"撤销","action":{"verb":"undo"}}""" },
        { "no person", """{"text":"你好"}""" },
        { "a NUL", """{"as":"张伟","text":"拜访了\u0000华星"}""" },
        { "a bell", """{"as":"张伟","text":"拜访了\u0007华星"}""" },
        { "half a surrogate pair", """{"as":"张伟","text":"\ud83d"}""" },
        { "a NUL in the id", """{"id":"a\u0000","as":"张伟","text":"你好"}""" },
        { "a NUL in a button's data", """{"as":"张伟","action":{"verb":"undo","data":{"changeSet":"\u0000"}}}""" },
        { "a date that is none", """{"as":"张伟","text":"你好","now":"2026-02-30T10:00:00+08:00"}""" },
        { "depth beyond reason", """{"as":"张伟","action":{"verb":"undo","data":""" + new string('[', 200) + new string(']', 200) + "}}" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task BadBody_IsRefusedInASentence_AndChangesNothing(string what, string body)
    {
        var before = await shared.CountDeliveriesAsync(Cancellation);

        using var response = await shared.PostAsync(body);

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{what}: {(int)response.StatusCode}");
        Assert.NotEmpty(await SharedService.TitleAsync(response));
        Assert.Equal(before, await shared.CountDeliveriesAsync(Cancellation));
    }
}
