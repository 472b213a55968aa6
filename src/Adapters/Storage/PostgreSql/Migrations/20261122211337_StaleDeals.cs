using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class StaleDeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Handle",
                table: "Outbox",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "OnlyInPlace",
                table: "Outbox",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Deal",
                table: "DueNotices",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsWithdrawn",
                table: "DueNotices",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Message",
                table: "DueNotices",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Acknowledgement",
                table: "Deals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Cadence",
                table: "Deals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Pauses",
                table: "Deals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Postponement",
                table: "Deals",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Deal",
                table: "DueNotices",
                column: "Deal",
                filter: "\"Message\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Message",
                table: "DueNotices",
                column: "Message",
                filter: "\"Message\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DueNotices_Deal",
                table: "DueNotices");

            migrationBuilder.DropIndex(
                name: "IX_DueNotices_Message",
                table: "DueNotices");

            migrationBuilder.DropColumn(
                name: "Handle",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "OnlyInPlace",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Deal",
                table: "DueNotices");

            migrationBuilder.DropColumn(
                name: "IsWithdrawn",
                table: "DueNotices");

            migrationBuilder.DropColumn(
                name: "Message",
                table: "DueNotices");

            migrationBuilder.DropColumn(
                name: "Acknowledgement",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Cadence",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Pauses",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Postponement",
                table: "Deals");
        }
    }
}
