using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class StageMoves : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Detour",
                table: "Deals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FailedTries",
                table: "Deals",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Wanted",
                table: "Deals",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Pipelines",
                columns: table => new
                {
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Stages = table.Column<string>(type: "text", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pipelines", x => x.Version);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Deal_Kind",
                table: "Events",
                columns: new[] { "Deal", "Kind" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Pipelines");

            migrationBuilder.DropIndex(
                name: "IX_Events_Deal_Kind",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Detour",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "FailedTries",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Wanted",
                table: "Deals");
        }
    }
}
